// On some processors Linux uses numbers of the Unix that originally ran on them.
#pragma once

#include <cstdint>
#include <initializer_list>

namespace sockfam::inline v0 {

/// The architectures on which Linux has numbers of its own. A name ends in _ where compilers
/// define the name without it as a macro.
enum class linux_arch : std::uint8_t { common, alpha, mips_, parisc, powerpc_, sparc_ };

/// The one this translation unit is compiled for.
#if defined(__alpha__)
inline constexpr auto native_linux_arch = linux_arch::alpha;
#elif defined(__mips__)
inline constexpr auto native_linux_arch = linux_arch::mips_;
#elif defined(__hppa__)
inline constexpr auto native_linux_arch = linux_arch::parisc;
#elif defined(__powerpc__)
inline constexpr auto native_linux_arch = linux_arch::powerpc_;
#elif defined(__sparc__)
inline constexpr auto native_linux_arch = linux_arch::sparc_;
#else
inline constexpr auto native_linux_arch = linux_arch::common;
#endif

namespace detail {

template <class Number>
struct on_arch {
  linux_arch arch;
  Number number;
};

/// The number on this architecture; the first one unless another is given.
template <class Number>
constexpr Number on_linux(Number common, std::initializer_list<on_arch<Number>> others) {
  for (const auto& other : others) {
    if (other.arch == native_linux_arch) return other.number;
  }
  return common;
}

}  // namespace detail

}  // namespace sockfam::inline v0
