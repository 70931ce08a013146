// The sockaddrs of a routing socket's messages, of sysctl(NET_RT_…) and of what getifaddrs() reads: on macOS, the BSDs
// and illumos.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

#include <sockfam/any_address.h>
#include <sockfam/notes.h>
#include <sockfam/result.h>

namespace sockfam::inline v0 {

/// What a block of sockaddrs does not say itself.
struct route_options {
  sockfam::abi abi = native_abi;            ///< whose bytes; a long has pointer_bits
  std::optional<std::uint32_t> addrs = {};  ///< rtm_addrs, the RTA_ bits of what is there; without it, what it is
                                            ///< remains unsaid, and there are as many addresses as bytes
};

/// One sockaddr of the block.
struct route_address {
  std::uint32_t bit = 0;  ///< RTA_DST and so on; 0 if rtm_addrs was not given
  bool is_mask = false;   ///< a mask: what it has besides its host is not in the address
  any_address address{};
  std::size_t offset = 0;  ///< where it begins in the block
  std::size_t size = 0;    ///< its bytes, without those that align the next one
  notes remarks{};         ///< with offsets in this sockaddr
};

/// Reads the block from one address to the next. Bytes are untrusted, as those of decode.
///
/// Each sockaddr begins at a multiple of the system's alignment (spec/platforms) and has the length of its length byte;
/// one of length 0 takes the alignment. On illumos, which has no length byte, the family says it; an address of a
/// family that no spec describes takes the rest. A mask ends after its last byte that is not zero, and its family byte
/// may be anything: it is of the family of RTA_DST, else of the interface's addresses, else of its own, else of the
/// smallest IP address that it fits.
class SOCKFAM_TYPE route_reader {
 public:
  SOCKFAM_EXPORT explicit route_reader(std::span<const std::byte> bytes, const route_options& options = {}) noexcept;
  /// True if there was another address, which is in `into` then; false at the end.
  /// Errors: not_on_this_os, where there are no such messages; too_short, if the bytes end before an address of
  /// `addrs`.
  SOCKFAM_EXPORT result<bool> next(route_address& into);
  /// Where the next address begins; after the last one, how many bytes of the block have been read.
  std::size_t at() const { return at_; }

 private:
  struct place;
  place place_at(std::size_t at, bool is_mask) const;
  std::uint32_t next_bit(std::uint32_t after) const;
  std::optional<std::uint16_t> find_family() const;
  void read(route_address& into, const place& one) const;

  std::span<const std::byte> bytes_;
  route_options options_;
  std::size_t alignment_;
  std::size_t at_ = 0;
  std::uint32_t last_ = 0;  ///< the bit of the address before
  std::optional<std::uint16_t> family_{};
};

/// Calls `use` with each route_address of the block.
template <class Use>
result<void> decode_route(std::span<const std::byte> bytes, const route_options& options, Use&& use) {
  route_reader reader{bytes, options};
  route_address one;
  for (;;) {
    const auto more = reader.next(one);
    if (!more) return refused(more.error());
    if (!*more) return {};
    use(std::as_const(one));
  }
}

}  // namespace sockfam::inline v0
