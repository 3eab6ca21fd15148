#include "cpdfcontent.h"
