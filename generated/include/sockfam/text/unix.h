// Generated from spec/families/unix.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_UNIX.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/unix.h>

namespace sockfam::inline v0 {

/// unix:@{name}
template <>
struct text_form<unix_::abstract> {
  using f = description<unix_::abstract>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.literal("@");
    io.item(f::name, a.name);
  }
};

/// unix:
template <>
struct text_form<unix_::unnamed> {
  template <class Io>
  static constexpr void walk(Io&, auto&) {}
};

/// unix:{path}
template <>
struct text_form<unix_::pathname> {
  using f = description<unix_::pathname>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::path, a.path);
  }
};

}  // namespace sockfam::inline v0
