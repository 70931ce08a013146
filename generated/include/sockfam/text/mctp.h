// Generated from spec/families/mctp.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_MCTP.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/mctp.h>

namespace sockfam::inline v0 {

/// mctp:extended:{network}:{addr},type={type}<,tag={tag}>,interface={interface},haddr={haddr}
template <>
struct text_form<mctp::extended> {
  using f = description<mctp::extended>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::network, a.network);
    io.literal(":");
    io.item(f::addr, a.addr);
    io.literal(",type=");
    io.item(f::type, a.type);
    if (io.group(",tag=", is_set(f::tag, a.tag))) {
      io.item(f::tag, a.tag);
    }
    io.literal(",interface=");
    io.item(f::interface_, a.interface_);
    io.literal(",haddr=");
    io.item(f::haddr, a.haddr);
  }
};

/// mctp:endpoint:{network}:{addr},type={type}<,tag={tag}>
template <>
struct text_form<mctp::endpoint> {
  using f = description<mctp::endpoint>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::network, a.network);
    io.literal(":");
    io.item(f::addr, a.addr);
    io.literal(",type=");
    io.item(f::type, a.type);
    if (io.group(",tag=", is_set(f::tag, a.tag))) {
      io.item(f::tag, a.tag);
    }
  }
};

}  // namespace sockfam::inline v0
