// The texts of all domain values.
#pragma once

#include "text/bdaddr.h"
#include "text/callsign.h"
#include "text/guid.h"
#include "text/hex_pairs.h"
#include "text/ipv4.h"
#include "text/ipv6.h"
