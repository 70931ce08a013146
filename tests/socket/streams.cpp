#include "socket/support.h"
