// Generated from spec/families/caif.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_CAIF.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/caif.h>

namespace sockfam::inline v0 {

/// caif:at:{type}
template <>
struct text_form<caif::at> {
  using f = description<caif::at>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::type, a.type);
  }
};

/// caif:datagram:{connection_id}
template <>
struct text_form<caif::datagram> {
  using f = description<caif::datagram>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::connection_id, a.connection_id);
  }
};

/// caif:util:{service}
template <>
struct text_form<caif::util> {
  using f = description<caif::util>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::service, a.service);
  }
};

/// caif:rfm:{connection_id},volume={volume}
template <>
struct text_form<caif::rfm> {
  using f = description<caif::rfm>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::connection_id, a.connection_id);
    io.literal(",volume=");
    io.item(f::volume, a.volume);
  }
};

/// caif:debug:{type},service={service}
template <>
struct text_form<caif::debug> {
  using f = description<caif::debug>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::type, a.type);
    io.literal(",service=");
    io.item(f::service, a.service);
  }
};

}  // namespace sockfam::inline v0
