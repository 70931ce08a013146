// Generated from spec/families/unix.yaml by codegen/generate.py; do not edit.
#include <sockfam/unix.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// name
template <>
struct tuple_form<unix_::abstract> {
  using f = description<unix_::abstract>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.bare(f::name, a.name);
  }
};

/// ''
template <>
struct tuple_form<unix_::unnamed> {
  template <class Io>
  static constexpr void walk(Io& io, auto&) {
    io.empty();
  }
};

/// path
template <>
struct tuple_form<unix_::pathname> {
  using f = description<unix_::pathname>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.bare(f::path, a.path);
  }
};

SOCKFAM_TUPLE_VERBS(unix_::abstract)
SOCKFAM_TUPLE_VERBS(unix_::unnamed)
SOCKFAM_TUPLE_VERBS(unix_::pathname)

}  // namespace sockfam::inline v0
