// What the generated header of a family needs.
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

#include <sockfam/bcd.h>
#include <sockfam/bounded_list.h>
#include <sockfam/bounded_string.h>
#include <sockfam/codec.h>
#include <sockfam/detail/fields.h>
#include <sockfam/detail/hash.h>
#include <sockfam/hwaddr.h>
#include <sockfam/octets.h>
#include <sockfam/values.h>
