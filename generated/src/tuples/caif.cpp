// Generated from spec/families/caif.yaml by codegen/generate.py; do not edit.
#include <sockfam/caif.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (type,)
template <>
struct tuple_form<caif::at> {
  using f = description<caif::at>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(1, 1);
    io.item(f::type, a.type);
    io.end();
  }
};

/// (connection_id,)
template <>
struct tuple_form<caif::datagram> {
  using f = description<caif::datagram>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(1, 1);
    io.item(f::connection_id, a.connection_id);
    io.end();
  }
};

/// (service,)
template <>
struct tuple_form<caif::util> {
  using f = description<caif::util>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(1, 1);
    io.item(f::service, a.service);
    io.end();
  }
};

/// (connection_id, volume)
template <>
struct tuple_form<caif::rfm> {
  using f = description<caif::rfm>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 2);
    io.item(f::connection_id, a.connection_id);
    io.item(f::volume, a.volume);
    io.end();
  }
};

/// (type, service)
template <>
struct tuple_form<caif::debug> {
  using f = description<caif::debug>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 2);
    io.item(f::type, a.type);
    io.item(f::service, a.service);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(caif::at)
SOCKFAM_TUPLE_VERBS(caif::datagram)
SOCKFAM_TUPLE_VERBS(caif::util)
SOCKFAM_TUPLE_VERBS(caif::rfm)
SOCKFAM_TUPLE_VERBS(caif::debug)

}  // namespace sockfam::inline v0
