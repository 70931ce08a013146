// Generated from spec/families/alg.yaml by codegen/generate.py; do not edit.
// AF_ALG. The kernel's cryptography. See Documentation/crypto/userspace-if.rst.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::alg {

/// The kernel's cryptography. As a tuple: (type, name[, feat[, mask]])
struct SOCKFAM_TYPE address {
  bounded_string<14> type{};  ///< hash, skcipher, aead, rng and so on.
  bounded_string<64> name{};  ///< Algorithm, as /proc/crypto names it.
  std::uint32_t feat = 0;     ///< Bits of the kernel crypto API's algorithm type.
  std::uint32_t mask = 0;     ///< Bits of the kernel crypto API's algorithm type.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::alg

namespace sockfam::inline v0 {

template <>
struct description<alg::address> {
  static constexpr static_text family = "alg";
  static constexpr static_text variant = "";
  static constexpr static_text title = "alg";
  static constexpr address_kind kind = address_kind::alg;
  static constexpr static_text prefix = "alg:";
  static constexpr static_text shape = "(type, name[, feat[, mask]])";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 38};
  static constexpr per_os<std::uint8_t> size{.linux_ = 88};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::chars<14> type{.name = "type"};
    static constexpr field::chars<64> name{.name = "name", .least = 1};
    static constexpr field::integer<std::uint32_t> feat{.name = "feat", .shown = field::base::hex};
    static constexpr field::integer<std::uint32_t> mask{.name = "mask", .shown = field::base::hex};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.chars(f::type, a.type);
    io.u32(f::feat, a.feat);
    io.u32(f::mask, a.mask);
    io.chars(f::name, a.name);
    io.may_end();
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::type, a.type);
    visit(f::name, a.name);
    visit(f::feat, a.feat);
    visit(f::mask, a.mask);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::alg::address> : sockfam::address_hash<sockfam::alg::address> {};
