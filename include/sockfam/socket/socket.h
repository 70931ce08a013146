// The socket object: Python's socket module for C++. Each call has two forms of one implementation: `recv` throws
// socket_error, `try_recv` returns the failure. (makefile() throws only; try_dup() and socket_stream do its two steps.)
// docs/python-to-cpp.md lists every call of Python's module with its counterpart here.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <system_error>
#include <utility>

#include <sockfam/socket/address_argument.h>
#include <sockfam/socket/ancillary.h>
#include <sockfam/socket/bytes.h>
#include <sockfam/socket/call_options.h>
#include <sockfam/socket/error.h>
#include <sockfam/socket/messages.h>
#include <sockfam/socket/option_values.h>

namespace sockfam::inline v0 {

class socket_stream;
class message_batch;
class socket;
struct accepted;

/// Timeout of sockets made from now on, by any thread; if empty they block. Python: socket.setdefaulttimeout().
SOCKFAM_EXPORT void setdefaulttimeout(timeout value);
SOCKFAM_EXPORT timeout getdefaulttimeout() noexcept;

/// One end of a communication. Owns its descriptor: moves, never copies, closes once. From the start the
/// descriptor is not inherited by programs that this one runs (FD_CLOEXEC).
///
/// - Failures: a call throws socket_error with the error number of the system call, a code of socket_errc or
///   address_category, or std::errc::not_enough_memory. `try_…` returns the same and throws nothing.
/// - Modes: without a timeout calls wait as long as it takes; with timeout zero they fail instead of waiting
///   (would_block()); otherwise they fail when the time is over (timeout_error). The time counts for the whole call.
/// - Signals: an interrupted call goes on with the remaining time (PEP 475), unless the program's interruption_hook
///   ends it; writing to a peer that has gone gives EPIPE, never SIGPIPE. A cancellation ends a call from anywhere.
/// - Threads: different calls on one socket may run at once, but not those that change the object itself (close,
///   detach, settimeout, moves).
/// - fork(2): the child has the same socket, and no lock of it is taken along.
class SOCKFAM_EXPORT socket {
 public:
  /// A closed socket.
  socket() noexcept = default;
  /// socket(2). `type` may contain SOCK_NONBLOCK, which means timeout zero, and SOCK_CLOEXEC, which is always set.
  /// Otherwise the socket has the default timeout.
  explicit socket(int family, int type, int proto = 0);
  /// Takes a descriptor over; its family, type and protocol are asked of the kernel (SO_DOMAIN, SO_TYPE, SO_PROTOCOL).
  /// It is non-blocking if the descriptor is. On failure the descriptor stays the caller's.
  static socket from_handle(native_handle handle) { return or_throw(try_from_handle(handle)); }
  static socket_result<socket> try_from_handle(native_handle handle) noexcept;
  /// The same if all is known: asks the kernel nothing. The socket has the default timeout. Python: socket(fileno=).
  static socket from_handle(native_handle handle, int family, int type, int proto = 0) {
    return or_throw(try_from_handle(handle, family, type, proto));
  }
  static socket_result<socket> try_from_handle(native_handle handle, int family, int type, int proto = 0) noexcept;
  static socket_result<socket> try_open(int family, int type, int proto = 0) noexcept;
  /// A socket for an address: its family, and the protocol that goes with its variant (CAN_ISOTP for can:isotp).
  static socket for_address(const any_address& address, int type) { return or_throw(try_for_address(address, type)); }
  static socket_result<socket> try_for_address(const any_address& address, int type) noexcept;

  socket(socket&& other) noexcept
      : handle_(std::exchange(other.handle_, no_handle)),
        family_(other.family_),
        type_(other.type_),
        proto_(other.proto_),
        wait_flags_(other.wait_flags_),
        timeout_(other.timeout_),
        is_shared_(other.is_shared_.load(std::memory_order_relaxed)) {}
  socket& operator=(socket&& other) noexcept;
  ~socket() {
    if (handle_ != no_handle) close_quietly();
  }

  // Attributes.

  /// The family as socket(2) was given it.
  int family() const noexcept { return family_; }
  /// SOCK_STREAM and so on, without flags.
  int type() const noexcept { return type_; }
  /// socket()'s third argument; where the kernel chose, still 0, and the kernel's number after from_handle().
  int proto() const noexcept { return proto_; }
  /// The descriptor, no_handle after close() and detach(). Python: fileno().
  native_handle fileno() const noexcept { return handle_; }
  /// False after close(), detach() and a move.
  bool is_open() const noexcept { return handle_ != no_handle; }
  explicit operator bool() const noexcept { return is_open(); }

  // Creating and closing.

  /// close(2). Closing a closed socket does nothing. It fails if data could not be written back; the descriptor is
  /// closed all the same. ECONNRESET does not count as an error, as in Python.
  void close() { must(try_close()); }
  socket_result<void> try_close() noexcept;
  /// Gives the descriptor away and becomes closed.
  native_handle detach() noexcept { return std::exchange(handle_, no_handle); }
  /// Another descriptor for the same socket, with the same timeout, not inheritable: dup(2). EMFILE if none is free.
  socket dup() const { return must(try_dup()); }
  socket_result<socket> try_dup() const noexcept;
  /// Whether programs that this one starts get the descriptor (FD_CLOEXEC is not set).
  bool get_inheritable() const { return must(try_get_inheritable()); }
  socket_result<bool> try_get_inheritable() const noexcept;
  void set_inheritable(bool inheritable) { must(try_set_inheritable(inheritable)); }
  socket_result<void> try_set_inheritable(bool inheritable) noexcept;

  // Modes.

  /// Empty: blocking; zero: non-blocking; else the time that each call may wait. Negative times are EINVAL.
  void settimeout(timeout value) { must(try_settimeout(value)); }
  socket_result<void> try_settimeout(timeout value) noexcept;
  timeout gettimeout() const noexcept;
  /// setblocking(true) is settimeout({}), setblocking(false) is settimeout(0s).
  void setblocking(bool blocking) { must(try_setblocking(blocking)); }
  socket_result<void> try_setblocking(bool blocking) noexcept;
  /// False only with timeout zero.
  bool getblocking() const noexcept { return timeout_ != 0; }

  // Addresses and connections.

  /// bind(2).
  void bind(const address_argument& address) { must(try_bind(address)); }
  socket_result<void> try_bind(const address_argument& address) noexcept;
  /// listen(2). `backlog`: connections that may wait to be accepted; below zero it is zero, as in Python.
  void listen(int backlog = 128) { must(try_listen(backlog)); }
  socket_result<void> try_listen(int backlog = 128) noexcept;
  /// accept(2): the connection and its peer. The connection has the default timeout (setdefaulttimeout) or, without
  /// one, blocks, whatever the mode of the listening socket. Not inheritable.
  accepted accept(call_options options = {});
  socket_result<accepted> try_accept(call_options options = {}) noexcept;
  /// connect(2). Also waits for an interrupted connect to end. A non-blocking socket fails with EINPROGRESS and becomes
  /// writable when the attempt has ended; getsockopt(SOL_SOCKET, SO_ERROR) then gives the result.
  void connect(const address_argument& address, call_options options = {}) {
    must(try_connect(address, options), &address);
  }
  socket_result<void> try_connect(const address_argument& address, call_options options = {}) noexcept;
  /// Goes on with a connect() whose time was over or that was interrupted or non-blocking, until it has succeeded or
  /// failed. ENOTCONN if none is under way.
  void finish_connect(call_options options = {}) { must(try_finish_connect(options)); }
  socket_result<void> try_finish_connect(call_options options = {}) noexcept;
  /// connect() that returns the failure's code, for non-blocking connects; an invalid address still throws.
  std::error_code connect_ex(const address_argument& address, call_options options = {});
  /// shutdown(2): SHUT_RD, SHUT_WR or SHUT_RDWR.
  void shutdown(int how) { must(try_shutdown(how)); }
  socket_result<void> try_shutdown(int how) noexcept;
  /// getsockname(2), decoded for the socket's protocol.
  any_address getsockname() const { return must(try_getsockname()); }
  socket_result<any_address> try_getsockname() const noexcept;
  /// getpeername(2).
  any_address getpeername() const { return must(try_getpeername()); }
  socket_result<any_address> try_getpeername() const noexcept;

  // Options: getsockopt(2), socket(7).

  /// A number, as most options are. ENOPROTOOPT if the protocol does not know the option.
  int getsockopt(int level, int name) const { return must(try_getsockopt(level, name)); }
  socket_result<int> try_getsockopt(int level, int name) const noexcept;
  /// The value's bytes, as many as the kernel returned, at most `size`.
  buffer getsockopt(int level, int name, std::size_t size) const { return must(try_getsockopt(level, name, size)); }
  socket_result<buffer> try_getsockopt(int level, int name, std::size_t size) const noexcept;
  /// As a struct: `getsockopt<linger>(SOL_SOCKET, SO_LINGER)`, as an integer of another size, or as a bool. An integer
  /// may be wider than the kernel's; anything else that is longer is socket_errc::other_size, with the kernel's size in
  /// `done`. Of an option that is longer the kernel gives the first bytes.
  template <detail::option_value T>
  T getsockopt(int level, int name) const {
    return must(try_getsockopt<T>(level, name));
  }
  template <detail::option_value T>
  socket_result<T> try_getsockopt(int level, int name) const noexcept {
    if constexpr (std::is_same_v<T, bool>) {
      const auto number = try_getsockopt(level, name);
      return number ? socket_result<T>{*number != 0} : refused(number.error());
    } else {
      return asked(level, name, T{});
    }
  }
  /// For options that read their struct first, such as TCP_ZEROCOPY_RECEIVE and those of SCTP's associations.
  template <detail::option_struct T>
  T getsockopt(int level, int name, const T& question) const {
    return must(asked(level, name, question));
  }
  template <detail::option_struct T>
  socket_result<T> try_getsockopt(int level, int name, const T& question) const noexcept {
    return asked(level, name, question);
  }
  /// The same as bytes. Returns the number of bytes that the kernel returned.
  std::size_t getsockopt_into(int level, int name, bytes_room value) const {
    return must(try_getsockopt_into(level, name, value));
  }
  socket_result<std::size_t> try_getsockopt_into(int level, int name, bytes_room value) const noexcept;
  /// A number, true and false being 1 and 0. socket_errc::not_an_int if it does not fit.
  void setsockopt(int level, int name, int_option value) { must(try_setsockopt(level, name, value)); }
  socket_result<void> try_setsockopt(int level, int name, int_option value) noexcept;
  /// Bytes, such as the name of an interface or a key. EINVAL for more than 2^31-1 of them.
  void setsockopt(int level, int name, bytes_view value) { must(try_setsockopt(level, name, value)); }
  socket_result<void> try_setsockopt(int level, int name, bytes_view value) noexcept;
  /// A length without a value: a null pointer, as AF_ALG's ALG_SET_AEAD_AUTHSIZE takes it.
  void setsockopt(int level, int name, none value) { must(try_setsockopt(level, name, value)); }
  socket_result<void> try_setsockopt(int level, int name, none value) noexcept;
  /// A struct.
  template <detail::option_struct T>
  void setsockopt(int level, int name, const T& value) {
    must(try_setsockopt(level, name, detail::option_bytes(value)));
  }
  template <detail::option_struct T>
  socket_result<void> try_setsockopt(int level, int name, const T& value) noexcept {
    return try_setsockopt(level, name, detail::option_bytes(value));
  }
  /// A value of the type that is named: `setsockopt<std::uint64_t>(SOL_SOCKET, SO_MAX_PACING_RATE, rate)`.
  template <detail::option_value T>
  requires(!detail::option_struct<T>) void setsockopt(int level, int name, const std::type_identity_t<T>& value) {
    must(try_setsockopt<T>(level, name, value));
  }
  template <detail::option_value T>
  requires(!detail::option_struct<T>) socket_result<void> try_setsockopt(int level, int name,
                                                                         const std::type_identity_t<T>& value)
  noexcept { return try_setsockopt(level, name, detail::option_bytes(value)); }

  // Waiting: poll(2). For several sockets see poll.h.

  /// Until something can be received, a connection accepted, or an error fetched. EAGAIN if the socket is non-blocking.
  void wait_readable(call_options options = {}) { must(try_wait_readable(options)); }
  socket_result<void> try_wait_readable(call_options options = {}) noexcept;
  /// Until something can be sent, or a connect() has ended.
  void wait_writable(call_options options = {}) { must(try_wait_writable(options)); }
  socket_result<void> try_wait_writable(call_options options = {}) noexcept;

  // Receiving: recv(2). No bytes mean that the peer has finished sending (streams), or an empty datagram.

  /// At most `most` bytes; the buffer has exactly those that arrived.
  buffer recv(std::size_t most, call_options options = {}) { return must(try_recv(most, options)); }
  socket_result<buffer> try_recv(std::size_t most, call_options options = {}) noexcept;
  /// Into the caller's room, without an allocation. Returns the number of bytes.
  std::size_t recv_into(bytes_room into, call_options options = {}) { return must(try_recv_into(into, options)); }
  socket_result<std::size_t> try_recv_into(bytes_room into, call_options options = {}) noexcept;
  /// With the sender.
  received recvfrom(std::size_t most, call_options options = {}) { return must(try_recvfrom(most, options)); }
  socket_result<received> try_recvfrom(std::size_t most, call_options options = {}) noexcept;
  /// With the sender, decoded, into the caller's room. recvfrom(2).
  received_into recvfrom_into(bytes_room into, call_options options = {}) {
    return must(try_recvfrom_into(into, options));
  }
  socket_result<received_into> try_recvfrom_into(bytes_room into, call_options options = {}) noexcept;
  /// The sender as bytes, to be decoded if needed, or given to sendto() as they are. The cheapest form.
  std::size_t recvfrom_into(bytes_room into, sockaddr_bytes& from, call_options options = {}) {
    return must(try_recvfrom_into(into, from, options));
  }
  socket_result<std::size_t> try_recvfrom_into(bytes_room into, sockaddr_bytes& from,
                                               call_options options = {}) noexcept;
  /// recvmsg(2): one message with its ancillary data, for which there is room for `control` bytes: see cmsg_space().
  message_parts recvmsg(std::size_t most, std::size_t control = 0, call_options options = {}) {
    return must(try_recvmsg(most, control, options));
  }
  socket_result<message_parts> try_recvmsg(std::size_t most, std::size_t control = 0,
                                           call_options options = {}) noexcept;
  /// recvmsg(2) into several rooms, filled one after the other, and a control buffer that may be used again.
  message_info recvmsg_into(std::span<const bytes_room> into, control_buffer& control, call_options options = {}) {
    return must(try_recvmsg_into(into, control, options));
  }
  socket_result<message_info> try_recvmsg_into(std::span<const bytes_room> into, control_buffer& control,
                                               call_options options = {}) noexcept;

  // Sending: send(2). Calls return the number of bytes sent, which for streams may be fewer than were given.

  /// To the address that the socket is connected to. EPIPE and ECONNRESET if the peer has gone, EMSGSIZE if a datagram
  /// is too long. send(2).
  std::size_t send(bytes_view data, call_options options = {}) { return must(try_send(data, options)); }
  socket_result<std::size_t> try_send(bytes_view data, call_options options = {}) noexcept;
  /// All of it. On failure `done` is the number of bytes sent.
  void sendall(bytes_view data, call_options options = {}) { must(try_sendall(data, options)); }
  socket_result<void> try_sendall(bytes_view data, call_options options = {}) noexcept;
  /// To an address: sendto(2). The codec's errors (address_category) for addresses that cannot be sent.
  std::size_t sendto(bytes_view data, const address_argument& to, call_options options = {}) {
    return must(try_sendto(data, to, options), &to);
  }
  socket_result<std::size_t> try_sendto(bytes_view data, const address_argument& to,
                                        call_options options = {}) noexcept;
  /// sendmsg(2): one message gathered from several pieces, with ancillary data, to an address.
  std::size_t sendmsg(std::span<const bytes_view> data, const message_extras& extras = {}, call_options options = {}) {
    return must(try_sendmsg(data, extras, options), &extras.to);
  }
  socket_result<std::size_t> try_sendmsg(std::span<const bytes_view> data, const message_extras& extras = {},
                                         call_options options = {}) noexcept;
  std::size_t sendmsg(bytes_view data, const message_extras& extras = {}, call_options options = {}) {
    return sendmsg(std::span{&data, 1}, extras, options);
  }
  socket_result<std::size_t> try_sendmsg(bytes_view data, const message_extras& extras = {},
                                         call_options options = {}) noexcept {
    return try_sendmsg(std::span{&data, 1}, extras, options);
  }
  /// Data for an operation socket of AF_ALG: sendmsg with ALG_SET_OP, ALG_SET_IV, ALG_SET_AEAD_ASSOCLEN.
  /// More pieces follow with MSG_MORE. Linux.
  std::size_t sendmsg_afalg(std::span<const bytes_view> data, const alg_operation& operation,
                            call_options options = {}) {
    return must(try_sendmsg_afalg(data, operation, options));
  }
  socket_result<std::size_t> try_sendmsg_afalg(std::span<const bytes_view> data, const alg_operation& operation,
                                               call_options options = {}) noexcept;
  /// A regular file from `offset` on, to its end or for `count` bytes, over a stream socket: sendfile(2) if possible,
  /// else by reading. Returns the number of bytes sent; on failure it is in `done`. The file's own position does not
  /// change. Non-blocking sockets (not_blocking) and those that are not streams (not_a_stream) are refused.
  std::uint64_t sendfile(int file, std::uint64_t offset = 0, std::optional<std::uint64_t> count = {},
                         call_options options = {}) {
    return must(try_sendfile(file, offset, count, options));
  }
  socket_result<std::uint64_t> try_sendfile(int file, std::uint64_t offset = 0, std::optional<std::uint64_t> count = {},
                                            call_options options = {}) noexcept;

  // Many datagrams at once: see batch.h.

  /// Sends as many messages of the batch as the kernel takes, and returns how many. The next call goes on after them as
  /// long as batch.unsent() is not 0; a batch that was sent completely is sent again from its start. sendmmsg(2).
  std::size_t send_batch(message_batch& batch, call_options options = {}) {
    return must(try_send_batch(batch, options));
  }
  socket_result<std::size_t> try_send_batch(message_batch& batch, call_options options = {}) noexcept;
  /// Waits for the first datagram, takes those that follow without waiting, and returns how many. recvmmsg(2).
  std::size_t recv_batch(message_batch& batch, call_options options = {}) {
    return must(try_recv_batch(batch, options));
  }
  socket_result<std::size_t> try_recv_batch(message_batch& batch, call_options options = {}) noexcept;

  // Others.

  /// A std::iostream over this socket: see stream.h. The connection lives as long as either of the two.
  socket_stream makefile() const;

#if defined(_WIN32)
  /// WSAIoctl: SIO_RCVALL, SIO_KEEPALIVE_VALS, SIO_LOOPBACK_FAST_PATH.
  void ioctl(std::uint32_t code, bytes_view value) { must(try_ioctl(code, value)); }
  socket_result<void> try_ioctl(std::uint32_t code, bytes_view value) noexcept;
  /// WSADuplicateSocket for another process, which calls fromshare().
  buffer share(std::uint32_t process) { return must(try_share(process)); }
  socket_result<buffer> try_share(std::uint32_t process) noexcept;
  static socket fromshare(bytes_view shared) { return or_throw(try_fromshare(shared)); }
  static socket_result<socket> try_fromshare(bytes_view shared) noexcept;
#endif

  /// A failure of a call on this socket, with its addresses, for code that builds on this class.
  socket_failure failed(const char* call, std::error_code code, const any_address& peer = {}) const noexcept;

 private:
  friend struct frequent_calls;  // frequent_calls.h
  friend struct socket_calls;    // src/socket/attempt.h

  socket(native_handle handle, int family, int type, int proto, std::int64_t wait) noexcept;
  void close_quietly() noexcept;
  /// or_throw, with the addresses that a refusal to wait leaves out.
  template <class T>
  T must(socket_result<T>&& got, const address_argument* to = nullptr) const {
    if (!got) [[unlikely]]
      raise_here(got.error(), to);
    if constexpr (!std::is_void_v<T>) return *std::move(got);
  }
  [[noreturn]] void raise_here(socket_failure& why, const address_argument* to) const;

  /// `value` goes to the kernel and comes back. Returns the size of the answer.
  socket_result<std::size_t> exchange_option(int level, int name, void* value, std::size_t size) const noexcept;
  socket_failure other_size(std::size_t size) const noexcept;
  template <class T>
  socket_result<T> asked(int level, int name, T value) const noexcept {
    const auto size = exchange_option(level, name, &value, sizeof value);
    if (!size) return refused(size.error());
    if (*size == sizeof value || detail::widen(value, *size)) return value;
    return refused(other_size(*size));
  }

  native_handle handle_ = no_handle;
  int family_ = 0;
  int type_ = 0;
  int proto_ = 0;
  int wait_flags_ = 0;                                       // MSG_DONTWAIT with a timeout
  std::int64_t timeout_ = -1;                                // nanoseconds; -1 blocks
  mutable std::atomic<bool> is_shared_{false};               // others may change the mode of the descriptor
  mutable std::atomic<std::uint32_t> nonblocking_calls_{0};  // see nonblocking_meanwhile
};

/// What accept() returns: `auto [connection, address] = server.accept();`
struct accepted {
  socket connection;
  any_address address{};
};

inline accepted socket::accept(call_options options) { return must(try_accept(options)); }

}  // namespace sockfam::inline v0

#include <sockfam/socket/frequent_calls.h>
