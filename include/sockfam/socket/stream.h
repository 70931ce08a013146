// A std::iostream over a socket: Python's makefile().
#pragma once

#include <array>
#include <iostream>
#include <optional>
#include <streambuf>

#include <sockfam/socket/socket.h>

namespace sockfam::inline v0 {

/// Buffers of 8 KiB each way over a stream socket. flush() sends; reading does not flush by itself.
class SOCKFAM_EXPORT socket_streambuf final : public std::streambuf {
 public:
  explicit socket_streambuf(socket&& over);
  socket_streambuf(const socket_streambuf&) = delete;
  ~socket_streambuf() override;

  socket& over() noexcept { return socket_; }
  /// Why the last operation failed.
  const std::optional<socket_failure>& error() const noexcept { return error_; }

 protected:
  int_type underflow() override;
  std::streamsize xsgetn(char* into, std::streamsize most) override;
  int_type overflow(int_type c) override;
  std::streamsize xsputn(const char* from, std::streamsize size) override;
  int sync() override;
  std::streamsize showmanyc() override;

 private:
  bool send_pending() noexcept;
  bool refill() noexcept;
  std::streamsize take(char* into, std::streamsize most) noexcept;

  socket socket_;
  std::optional<socket_failure> error_{};
  std::array<char, 8192> in_;
  std::array<char, 8192> out_;
};

/// Reads and writes a stream socket as text. Owns a descriptor of its own: the connection is closed when both the
/// socket and the stream are. After a failure, also a timeout, badbit is set and error() gives the reason; what was not
/// sent stays in the buffer, so that after clear() a flush() goes on where it stopped. A read() that fails after some
/// bytes sets eofbit and failbit as at the end of the stream; gcount() gives their number, and error() the failure.
class SOCKFAM_EXPORT socket_stream final : public std::iostream {
 public:
  explicit socket_stream(socket&& over);
  ~socket_stream() override;
  socket& over() noexcept { return buffer_.over(); }
  const std::optional<socket_failure>& error() const noexcept { return buffer_.error(); }

 private:
  socket_streambuf buffer_;
};

}  // namespace sockfam::inline v0
