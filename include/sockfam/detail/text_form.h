// The canonical text of an address type, as its parts in order. Generated for each type in sockfam/text/.
#pragma once

#include <sockfam/detail/description.h>

namespace sockfam::inline v0 {

/// `walk(io, address)` names the parts; a reader or a writer takes them.
template <class Address>
struct text_form;

/// True if a member differs from its default.
template <class Field, class Value>
constexpr bool is_set(const Field& f, const Value& member) {
  if constexpr (requires { f.fallback; })
    return member != f.fallback;
  else
    return member != Value{};
}

}  // namespace sockfam::inline v0
