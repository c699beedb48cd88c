#ifndef QUORATE_CYAML_SHIM_H
#define QUORATE_CYAML_SHIM_H

#include <yaml.h>

#endif
