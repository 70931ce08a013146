// Generated from spec/families/unix.yaml by codegen/generate.py; do not edit.
// AF_UNIX. Sockets between the processes of one machine, named by a path. See unix(7), POSIX.1-2017 sys/un.h.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::unix_ {

/// A name in Linux's abstract name space, without a file. Every byte counts, also NULs. As a tuple: name
struct SOCKFAM_TYPE abstract {
  bounded_string<107> name{};  ///< Without the NUL at the beginning of the wire form.
  auto operator<=>(const abstract&) const = default;
};

/// A socket that is not bound; bind() with it lets Linux choose an abstract name. As a tuple: ''
struct SOCKFAM_TYPE unnamed {
  auto operator<=>(const unnamed&) const = default;
};

/// A file. At most 108 bytes on Linux and Windows, 104 on FreeBSD and OpenBSD, 253 on macOS and NetBSD, of which the
/// last need not be a NUL. As a tuple: path
struct SOCKFAM_TYPE pathname {
  bounded_string<253> path{};  ///< Without the NUL at its end.
  auto operator<=>(const pathname&) const = default;
};

}  // namespace sockfam::inline v0::unix_

namespace sockfam::inline v0 {

template <>
struct description<unix_::abstract> {
  static constexpr static_text family = "unix";
  static constexpr static_text variant = "abstract";
  static constexpr static_text title = "unix:abstract";
  static constexpr address_kind kind = address_kind::unix_abstract;
  static constexpr static_text prefix = "unix:";
  static constexpr static_text shape = "name";
  static constexpr selection select = selection::content;
  static constexpr per_os<std::uint16_t> number{.linux_ = 1};
  static constexpr per_os<std::uint8_t> size{.linux_ = 110};
  static constexpr bool fixed = false;
  static constexpr per_os<content> begins{.linux_ = content::nul_first};
  static constexpr static_text mark = "@";
  static constexpr bool empty_text = false;

  struct f {
    static constexpr field::abstract_name<107> name{.name = "name", .room = {.linux_ = 108}};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.abstract_name(f::name, a.name);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::name, a.name);
  }
};

template <>
struct description<unix_::unnamed> {
  static constexpr static_text family = "unix";
  static constexpr static_text variant = "unnamed";
  static constexpr static_text title = "unix:unnamed";
  static constexpr address_kind kind = address_kind::unix_unnamed;
  static constexpr static_text prefix = "unix:";
  static constexpr static_text shape = "''";
  static constexpr selection select = selection::content;
  static constexpr per_os<std::uint16_t> number{.linux_ = 1, .freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1,
                                                .windows = 1, .illumos = 1};
  static constexpr per_os<std::uint8_t> size{.linux_ = 110, .freebsd = 106, .openbsd = 106, .netbsd = 106, .macos = 106,
                                             .windows = 110, .illumos = 110};
  static constexpr bool fixed = false;
  static constexpr per_os<content> begins{.linux_ = content::empty, .freebsd = content::empty | content::nul_first,
                                          .openbsd = content::empty | content::nul_first,
                                          .netbsd = content::empty | content::nul_first,
                                          .macos = content::empty | content::nul_first,
                                          .windows = content::empty | content::nul_first,
                                          .illumos = content::empty | content::nul_first};
  static constexpr static_text mark = "";
  static constexpr bool empty_text = true;

  struct f {
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto&) {
    io.zeros();
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto&, auto&) {}
};

template <>
struct description<unix_::pathname> {
  static constexpr static_text family = "unix";
  static constexpr static_text variant = "pathname";
  static constexpr static_text title = "unix:pathname";
  static constexpr address_kind kind = address_kind::unix_pathname;
  static constexpr static_text prefix = "unix:";
  static constexpr static_text shape = "path";
  static constexpr selection select = selection::content;
  static constexpr per_os<std::uint16_t> number{.linux_ = 1, .freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1,
                                                .windows = 1, .illumos = 1};
  static constexpr per_os<std::uint8_t> size{.linux_ = 110, .freebsd = 106, .openbsd = 106, .netbsd = 106, .macos = 106,
                                             .windows = 110, .illumos = 110};
  static constexpr bool fixed = false;
  static constexpr per_os<content> begins{.linux_ = content::text, .freebsd = content::text, .openbsd = content::text,
                                          .netbsd = content::text, .macos = content::text, .windows = content::text,
                                          .illumos = content::text};
  static constexpr static_text mark = "";
  static constexpr bool empty_text = false;
  static constexpr static_text sibling_mark = "@";

  struct f {
    static constexpr field::path<253> path{.name = "path", .room = {.linux_ = 108, .freebsd = 104, .openbsd = 104,
                                                                    .netbsd = 253, .macos = 253, .windows = 108,
                                                                    .illumos = 108}};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.path(f::path, a.path);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::path, a.path);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::unix_::abstract> : sockfam::address_hash<sockfam::unix_::abstract> {};

template <>
struct std::hash<sockfam::unix_::unnamed> : sockfam::address_hash<sockfam::unix_::unnamed> {};

template <>
struct std::hash<sockfam::unix_::pathname> : sockfam::address_hash<sockfam::unix_::pathname> {};
