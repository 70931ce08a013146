// The results and arguments of a socket's calls, apart from bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <sockfam/socket/address_argument.h>
#include <sockfam/socket/ancillary.h>
#include <sockfam/socket/bytes.h>

namespace sockfam::inline v0 {

/// Bytes and their sender. Without a sender `from` is a default-constructed any_address: of a connected stream, of an
/// unnamed UNIX socket.
struct received {
  buffer data;
  any_address from{};
};
/// The same if the bytes are in the caller's room: how many arrived.
struct received_into {
  std::size_t size = 0;
  any_address from{};
};

/// What recvmsg returns: (data, ancdata, msg_flags, address).
struct message_parts {
  buffer data;
  control_buffer control;
  int flags = 0;  ///< MSG_TRUNC: the datagram was longer; MSG_CTRUNC: see control.truncated(); MSG_EOR, MSG_ERRQUEUE
  any_address from{};
};
/// What recvmsg_into returns.
struct message_info {
  std::size_t size = 0;
  int flags = 0;
  any_address from{};
};

/// What sendmsg sends besides the bytes: `s.sendmsg(data, {.control = &descriptors, .to = "unix:/run/x"})`.
struct message_extras {
  const control_messages* control = nullptr;
  address_argument to{};  ///< none: to the peer of a connected socket
};

/// The operation of an AF_ALG socket that sendmsg_afalg() requests for its bytes.
struct alg_operation {
  std::uint32_t op = 0;  ///< ALG_OP_ENCRYPT, ALG_OP_DECRYPT
  bytes_view iv{};
  std::optional<std::uint32_t> assoclen{};
};

}  // namespace sockfam::inline v0
