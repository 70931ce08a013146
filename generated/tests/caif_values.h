// Generated from spec/families/caif.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of caif: see tests/support/known.h.
#pragma once

#include <sockfam/text/caif.h>

#include "support/known.h"

namespace sockfam::tests {

inline constexpr protocol_of caif_protocols[] = {
    {"at", 0, {os::linux_}},        // CAIFPROTO_AT
    {"datagram", 1, {os::linux_}},  // CAIFPROTO_DATAGRAM
    {"datagram", 2, {os::linux_}},  // CAIFPROTO_DATAGRAM_LOOP
    {"util", 3, {os::linux_}},      // CAIFPROTO_UTIL
    {"rfm", 4, {os::linux_}},       // CAIFPROTO_RFM
    {"debug", 5, {os::linux_}},     // CAIFPROTO_DEBUG
};

template <>
struct known<caif::at> {
  using type = caif::at;
  static constexpr os_set systems{os::linux_};
  static constexpr std::span protocols{caif_protocols};

  static void fill(choices& pick, type& a, os) {
    pick.number(a.type, 0, 255, {2});
  }
  static void limits(const expectations<type>&) {}
};

template <>
struct known<caif::datagram> {
  using type = caif::datagram;
  static constexpr os_set systems{os::linux_};
  static constexpr std::span protocols{caif_protocols};

  static void fill(choices& pick, type& a, os) {
    pick.number(a.connection_id, 0, 0xffffffffu);
  }
  static void limits(const expectations<type>&) {}
};

template <>
struct known<caif::util> {
  using type = caif::util;
  static constexpr os_set systems{os::linux_};
  static constexpr std::span protocols{caif_protocols};

  static void fill(choices& pick, type& a, os) {
    pick.text(a.service, 0, 16);
  }
  static void limits(const expectations<type>& expect) {
    expect.no_nul("service", &type::service);
  }
};

template <>
struct known<caif::rfm> {
  using type = caif::rfm;
  static constexpr os_set systems{os::linux_};
  static constexpr std::span protocols{caif_protocols};

  static void fill(choices& pick, type& a, os) {
    pick.number(a.connection_id, 0, 0xffffffffu);
    pick.text(a.volume, 0, 16);
  }
  static void limits(const expectations<type>& expect) {
    expect.no_nul("volume", &type::volume);
  }
};

template <>
struct known<caif::debug> {
  using type = caif::debug;
  static constexpr os_set systems{os::linux_};
  static constexpr std::span protocols{caif_protocols};

  static void fill(choices& pick, type& a, os) {
    pick.number(a.type, 0, 255, {1, 2});
    pick.number(a.service, 0, 255, {1, 2});
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests
