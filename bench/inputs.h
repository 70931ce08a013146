// What the rows of the codec work on: many distinct addresses, so that no branch predictor learns them by heart.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include <sockfam/any_address.h>
#include <sockfam/can.h>
#include <sockfam/inet.h>
#include <sockfam/inet6.h>
#include <sockfam/unix.h>
#include <sockfam/vsock.h>

namespace bench {

/// Texts or sockaddrs in large pieces of memory, each at a multiple of 8 with a NUL behind it.
class pieces {
 public:
  void add(std::string_view piece);
  std::size_t size() const { return all_.size(); }
  std::string_view operator[](std::size_t i) const { return all_[i]; }
  auto begin() const { return all_.begin(); }
  auto end() const { return all_.end(); }

 private:
  static constexpr std::size_t block_size = 1 << 20;
  std::vector<std::string_view> all_;
  std::vector<std::unique_ptr<char[]>> blocks_;
  std::size_t used_ = block_size;  // of the last block
};

inline std::span<const std::byte> as_bytes(std::string_view piece) { return std::as_bytes(std::span{piece}); }

/// The same addresses as values, bytes and text, in the same order.
template <class T>
struct addresses {
  std::vector<T> values;
  std::vector<sockfam::any_address> any;
  pieces bytes;
};

/// Made from a fixed seed: the same on every machine. The mix is described in README.md.
struct inputs {
  explicit inputs(std::size_t count);

  pieces ipv4_texts, ipv6_texts;
  std::vector<sockfam::ipv4> ipv4;
  std::vector<sockfam::ipv6> ipv6;
  pieces inet_texts, inet6_texts;  ///< inet:192.0.2.1:80, inet6:[2001:db8::1]:80
  addresses<sockfam::inet::address> inet;
  addresses<sockfam::inet6::address> inet6;       ///< of the texts: without a scope
  addresses<sockfam::inet6::address> inet6_full;  ///< every other one has a scope
  pieces inet6_tuples;                            ///< of these: ('2001:db8::1', 80, 0, 3)
  addresses<sockfam::can::isotp> can;
  addresses<sockfam::vsock::address> vsock;
  addresses<sockfam::unix_::pathname> paths;
  pieces path_texts;  ///< unix:/run/user/1000/bus
  /// 40 % unix, 30 % inet, 20 % inet6, 10 % netlink, in random order.
  pieces mixed;
};

}  // namespace bench
