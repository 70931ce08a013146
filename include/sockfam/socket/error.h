// The failures of the operating system's calls, as values and as exceptions.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <sockfam/any_address.h>
#include <sockfam/bounded_string.h>
#include <sockfam/failure.h>
#include <sockfam/message.h>
#include <sockfam/result.h>

namespace sockfam::inline v0 {

/// Failures that the runtime itself reports, besides the system calls' error numbers.
enum class socket_errc {
  timed_out = 1,       ///< the timeout or deadline passed; equal to std::errc::timed_out
  control_truncated,   ///< there was not enough room for the ancillary data
  no_permissions,      ///< permissions were given for an address that is not a UNIX path
  not_a_socket_file,   ///< the file at the path is not a socket
  not_blocking,        ///< the call waits, and the socket is in non-blocking mode
  not_a_stream,        ///< the call is for stream sockets
  not_supported_here,  ///< this operating system has no such call
  cancelled,           ///< a cancellation has ended the call; equal to std::errc::operation_canceled
  not_an_int,          ///< setsockopt: the number does not fit an int
  nothing_to_send,     ///< send_fds: descriptors need at least one byte to travel with
  other_size,          ///< getsockopt: the option has another size, which is in `done`
  path_claimed,        ///< another create_server has the UNIX path; equal to std::errc::address_in_use
  mode_not_set,        ///< the permissions of a UNIX path cannot be set without risk to other files
};

/// Codes of `socket_errc`; "timed out" and the like.
SOCKFAM_EXPORT const std::error_category& socket_category() noexcept;
/// Codes of the codec's `errc`: an address given as text or as a value cannot be sent.
SOCKFAM_EXPORT const std::error_category& address_category() noexcept;
/// Codes of getaddrinfo and getnameinfo, EAI_NONAME and so on: gai_strerror(3).
SOCKFAM_EXPORT const std::error_category& gai_category() noexcept;
/// Codes of h_errno, HOST_NOT_FOUND and so on: gethostbyname(3).
SOCKFAM_EXPORT const std::error_category& host_category() noexcept;

SOCKFAM_EXPORT std::error_code make_error_code(socket_errc code) noexcept;
/// A code of address_category, whose numbers begin with 1 because 0 means success. socket_failure::address() has
/// details.
SOCKFAM_EXPORT std::error_code make_error_code(errc code) noexcept;

/// What a failed call was about. What is not known is default-constructed.
struct SOCKFAM_TYPE failure_details {
  any_address local{};        ///< the socket's own address, or the one to bind
  any_address peer{};         ///< the peer of the call or the socket
  failure address{};          ///< address_category: what is wrong with the address that was given
  bounded_string<63> name{};  ///< the host, service or interface that was looked up, cut to this size
};

/// The details of a failure, which its copies share. Never throws: if there is no memory, there are no details.
class SOCKFAM_EXPORT shared_details {
 public:
  shared_details() noexcept = default;
  // Implicit on purpose: `.details = failure_details{.peer = to}`.
  shared_details(const failure_details& all) noexcept;
  shared_details(const shared_details& other) noexcept : kept_(other.kept_) {
    if (kept_) share();
  }
  shared_details(shared_details&& other) noexcept : kept_(std::exchange(other.kept_, nullptr)) {}
  shared_details& operator=(shared_details other) noexcept {
    std::swap(kept_, other.kept_);
    return *this;
  }
  ~shared_details() {
    if (kept_) drop();
  }

  explicit operator bool() const noexcept { return kept_ != nullptr; }
  const failure_details& operator*() const noexcept;
  /// Replaces them for this failure only; without memory those it has stay.
  void set(const failure_details& all) noexcept;

 private:
  struct counted;
  void share() const noexcept;
  void drop() noexcept;
  counted* kept_ = nullptr;
};

/// Why a call failed. Small enough to return by value; its copies cannot fail. A refusal to wait has no details and
/// needs no memory.
struct SOCKFAM_TYPE socket_failure {
  std::error_code code{};
  const char* call = "";   ///< "sendto"; static storage
  std::uint64_t done = 0;  ///< bytes sent before the failure, by sendall, send_fds and sendfile
  shared_details details{};

  const any_address& local() const noexcept { return (*details).local; }
  const any_address& peer() const noexcept { return (*details).peer; }
  const failure& address() const noexcept { return (*details).address; }
  const bounded_string<63>& name() const noexcept { return (*details).name; }

  /// True if the call would have had to wait and the socket is non-blocking. Only the throwing form then fills in the
  /// addresses: looking them up takes longer than the refused call.
  SOCKFAM_EXPORT bool would_block() const noexcept;
  /// True after a timeout of the socket or the call, and after one of the network (ETIMEDOUT).
  SOCKFAM_EXPORT bool timed_out() const noexcept;
  /// Throws what fits: timeout_error, cancelled_error, gai_error, herror, or else socket_error.
  [[noreturn]] SOCKFAM_EXPORT void raise() const;
  /// Writes the sentence to standard error and aborts.
  [[noreturn]] SOCKFAM_EXPORT void end_program() const;
};

/// One sentence: "sendall (local inet:127.0.0.1:4000, peer inet:127.0.0.1:80) after 4096 bytes: Broken pipe".
SOCKFAM_EXPORT std::string message(const socket_failure& why);

/// The result of the calls that do not throw.
template <class T>
using socket_result = result<T, socket_failure>;

/// Base of all exceptions of this component. Python: OSError.
class SOCKFAM_EXPORT socket_error : public std::system_error {
 public:
  explicit socket_error(const socket_failure& why);
  const char* what() const noexcept override { return text_.what(); }
  const socket_failure& why() const noexcept { return why_; }

 protected:
  socket_error(const socket_failure& why, const std::string& text);

 private:
  socket_failure why_;
  std::runtime_error text_;  // its copies share the text and cannot throw
};

/// Python: TimeoutError, socket.timeout.
class SOCKFAM_EXPORT timeout_error : public socket_error {
 public:
  using socket_error::socket_error;
};

/// A cancellation has ended the call.
class SOCKFAM_EXPORT cancelled_error final : public socket_error {
 public:
  using socket_error::socket_error;
};

/// getaddrinfo or getnameinfo failed; the code is an EAI number. Python: socket.gaierror.
class SOCKFAM_EXPORT gai_error final : public socket_error {
 public:
  using socket_error::socket_error;
};

/// gethostbyname or gethostbyaddr failed; the code is of h_errno. Python: socket.herror.
class SOCKFAM_EXPORT herror final : public socket_error {
 public:
  using socket_error::socket_error;
};

/// Every attempt of create_connection, in the order in which they failed.
struct SOCKFAM_TYPE connection_failure {
  socket_failure why{};                    ///< of the last attempt, or why there was none
  std::vector<socket_failure> attempts{};  ///< each with the address in `peer`
  /// Throws connection_error, connection_timeout or, without attempts, what fits `why`.
  [[noreturn]] SOCKFAM_EXPORT void raise() const;
  /// Writes the sentences to standard error and aborts.
  [[noreturn]] SOCKFAM_EXPORT void end_program() const;
};

/// All attempts, one line each.
SOCKFAM_EXPORT std::string message(const connection_failure& why);

/// No address of a host could be connected to; connection_timeout if the time was over. Python: OSError, or
/// ExceptionGroup with all_errors.
class SOCKFAM_EXPORT connection_error final : public socket_error {
 public:
  explicit connection_error(const connection_failure& why);
  const std::vector<socket_failure>& attempts() const noexcept { return attempts_; }

 private:
  std::vector<socket_failure> attempts_;
};

/// The time for all addresses of a host was over.
class SOCKFAM_EXPORT connection_timeout final : public timeout_error {
 public:
  explicit connection_timeout(const connection_failure& why);
  const std::vector<socket_failure>& attempts() const noexcept { return attempts_; }

 private:
  std::vector<socket_failure> attempts_;
};

/// The value, or the failure as an exception. Each throwing call uses it on the result of the one that does not throw.
template <class T, class Why>
T or_throw(result<T, Why>&& got) {
  if (!got) [[unlikely]]
    got.error().raise();
  if constexpr (!std::is_void_v<T>) return *std::move(got);
}

}  // namespace sockfam::inline v0

template <>
struct std::is_error_code_enum<sockfam::socket_errc> : std::true_type {};
