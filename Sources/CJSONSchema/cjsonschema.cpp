#include "cjsonschema.h"
