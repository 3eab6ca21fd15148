#ifndef CICU_H
#define CICU_H
const char *cicu_version(void);
#endif
