#ifndef CPDFCONTENT_H
#define CPDFCONTENT_H
#endif
