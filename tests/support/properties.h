// The laws as tests: RapidCheck chooses the bytes that values are made from.
#pragma once

#include <string_view>

#include "support/subject.h"

namespace sockfam::tests {

/// A test of each law for one address type, in a suite of that name. Returns how many there are.
std::size_t register_laws(const char* suite, const subject& type);

}  // namespace sockfam::tests

/// Every law for one address type.
#define SOCKFAM_LAWS(Name, Type) \
  [[maybe_unused]] static const std::size_t laws_of_##Name = register_laws(#Name, subject_of<Type>);
