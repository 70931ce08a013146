// The source of the values of tests: bytes that RapidCheck or a fuzzer chose. Zeros, and what follows the last
// byte, mean the plainest value everywhere, so that shorter inputs are simpler ones.
#pragma once

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <span>
#include <string>
#include <type_traits>
#include <utility>

#include <sockfam/any_address.h>

namespace sockfam::tests {

class choices {
 public:
  /// With a seed, random numbers follow the last byte.
  explicit choices(std::span<const std::uint8_t> bytes, std::uint64_t seed = 0) : bytes_(bytes), seed_(seed) {}

  /// Takes the `edge`th of the values with a meaning for the `call`th member that is filled, and the plainest for all
  /// others: its least, its greatest, its default, those that have a name.
  static choices of_edge(std::size_t call, std::size_t edge) {
    choices made{{}};
    made.edge_call_ = call;
    made.edge_ = edge;
    return made;
  }
  /// Takes for each member what is longest as text, even if encode refuses it.
  static choices of_longest() {
    choices made{{}};
    made.longest_ = true;
    return made;
  }
  /// How many members were filled.
  std::size_t calls() const { return call_; }
  /// True if the member had an edge of that number.
  bool had_edge() const { return had_edge_; }

  /// Whether values may be of any kind, even if encode refuses them.
  void be_wild(bool wild) { wild_ = wild; }

  std::uint8_t byte() {
    if (at_ < bytes_.size()) return bytes_[at_++];
    if (seed_ == 0) return 0;
    seed_ = seed_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::uint8_t>(seed_ >> 56);
  }
  /// 0 to limit - 1.
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(bits(limit <= 256 ? 1 : 2) % limit); }

  /// An ABI among those of some systems.
  abi where(os_set systems) {
    const auto chosen = byte();
    std::size_t count = 0;
    for (const os system : every_system) count += systems.has(system) ? 1u : 0u;
    auto left = chosen / 2 % count;
    for (const os system : every_system) {
      if (systems.has(system) && left-- == 0) return {system, chosen % 2 ? byte_order::big : byte_order::little};
    }
    return native_abi;
  }

  // --- what the generated files say of each member -----------------------------------------------------------------

  /// A number; `notable` are its default and those that have names.
  template <class T>
  void number(T& member, std::type_identity_t<T> low, std::type_identity_t<T> high,
              std::initializer_list<std::type_identity_t<T>> notable = {}) {
    if (longest_) {
      member = std::is_signed_v<T> ? std::numeric_limits<T>::min() : std::numeric_limits<T>::max();
      return;
    }
    const auto chosen = way(2 + notable.size());
    const auto span = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low);
    if (chosen == 0) {
      member = low;
    } else if (chosen == 1) {
      member = high;
    } else if (chosen < 2 + notable.size()) {
      member = notable.begin()[chosen - 2];
    } else if (wild_) {
      member = static_cast<T>(bits(sizeof(T)));
    } else {
      const auto any = bits(sizeof(T));
      member = static_cast<T>(static_cast<std::uint64_t>(low) + (span == ~std::uint64_t{0} ? any : any % (span + 1)));
    }
  }

  /// The number of an interface or of a kernel control: the small ones have names in the world of the tests.
  void index(std::uint32_t& member, std::uint32_t most) {
    if (longest_) {
      member = std::numeric_limits<std::uint32_t>::max();
      return;
    }
    const auto chosen = way(12);
    if (chosen < 10) {
      member = static_cast<std::uint32_t>(chosen);
    } else if (chosen < 12) {
      member = chosen == 10 ? most : most - 1;
    } else {
      const auto any = static_cast<std::uint32_t>(bits(4));
      member = wild_ ? any : static_cast<std::uint32_t>(any % (std::uint64_t{most} + 1));
    }
  }

  /// An address of fixed size, or a guid.
  template <class T>
  void bytes(T& member, std::initializer_list<std::type_identity_t<T>> notable = {}) {
    if (longest_) {
      member.bytes.fill(0xff);
      return;
    }
    const auto chosen = way(2 + notable.size());
    if (chosen > 1 && chosen < 2 + notable.size()) {
      member = notable.begin()[chosen - 2];
      return;
    }
    const auto holes = chosen % 2 ? byte() : std::uint8_t{0};  // runs of zeros are what IPv6's text is about
    std::size_t i = 0;
    for (auto& one : member.bytes) {
      if (chosen < 2) {
        one = chosen ? 0xff : 0;
      } else {
        one = holes >> i++ % 8 & 1 ? std::uint8_t{0} : byte();
      }
    }
  }

  /// Values of fixed size, as many as there is room for at the most.
  template <class T, std::size_t Count>
  void list(bounded_list<T, Count>& member) {
    const auto chosen = longest_ ? 1 : way(2);
    member.resize(chosen == 0 ? 0 : chosen == 1 ? Count : below(Count + 1));
    for (auto& one : member) {
      for (auto& each : one.bytes) each = chosen == 1 ? std::uint8_t{0xff} : byte();
    }
  }

  /// least to most bytes, none of which is a NUL.
  template <std::size_t Size>
  void text(bounded_string<Size>& member, std::size_t least, std::size_t most) {
    member = *bounded_string<Size>::from(longest_ ? escapes(Size)
                                         : wild_  ? string(0, Size, true)
                                                  : string(least, most, false));
  }
  /// At most so many digits.
  template <std::size_t Size>
  void digits(bounded_string<Size>& member, std::size_t most) {
    text(member, 0, most);
    if (wild_ || longest_) return;
    std::string made{member.view()};
    for (auto& one : made) one = static_cast<char>('0' + static_cast<unsigned char>(one) % 10);
    member = *bounded_string<Size>::from(made);
  }
  /// At most so many bytes, the last of which is not a blank.
  template <std::size_t Size>
  void blank_padded(bounded_string<Size>& member, std::size_t most) {
    bytes(member, 0, most);
    std::string_view made = member.view();
    while (made.ends_with(' ')) made.remove_suffix(1);
    member = *bounded_string<Size>::from(std::string{made});
  }
  /// least to most bytes of any kind.
  template <std::size_t Size>
  void bytes(bounded_string<Size>& member, std::size_t least, std::size_t most) {
    member = *bounded_string<Size>::from(longest_ ? escapes(Size)
                                         : wild_  ? string(0, Size, true)
                                                  : string(least, most, true));
  }

  /// The one is not less than the other.
  void ordered(auto& lesser, auto& greater) {
    if (!wild_ && !longest_ && greater < lesser) std::swap(greater, lesser);
  }

 private:
  /// What to make of the next member: one of its edges (the first is the plainest), or anything.
  std::size_t way(std::size_t edges) {
    const auto call = call_++;
    if (edge_call_ != npos) {
      had_edge_ = had_edge_ || (call == edge_call_ && edge_ < edges);
      return call == edge_call_ && edge_ < edges ? edge_ : 0;
    }
    return below(2 * edges);
  }

  std::uint64_t bits(std::size_t count) {
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < count; ++i) all = all << 8 | byte();
    return all;
  }

  std::string string(std::size_t least, std::size_t most, bool with_nul) {
    static constexpr std::string_view nasty = "%@:,'\"\\\n\x1b\x7f\x80\xc3\xa9\xff/ a0";
    const auto chosen = way(2);
    if (chosen < 2) return std::string(chosen ? most : least, 'a');
    std::string made(least + below(most - least + 1), 'a');
    for (auto& c : made) {
      const auto any = byte();
      c = chosen == 2 ? static_cast<char>(any) : nasty[any % nasty.size()];
      if (c == '\0' && !with_nul) c = 'a';
    }
    return made;
  }

  /// Bytes that no text has as they are.
  static std::string escapes(std::size_t size) { return std::string(size, '\xff'); }

  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

  std::span<const std::uint8_t> bytes_;
  std::uint64_t seed_;
  std::size_t at_ = 0;
  std::size_t call_ = 0;
  std::size_t edge_call_ = npos;
  std::size_t edge_ = 0;
  bool had_edge_ = false;
  bool wild_ = false;
  bool longest_ = false;
};

}  // namespace sockfam::tests
