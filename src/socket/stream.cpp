// A std::iostream over a socket.
#include <sockfam/socket/stream.h>

#include <algorithm>
#include <cstring>

namespace sockfam::inline v0 {

socket_streambuf::socket_streambuf(socket&& over) : socket_(std::move(over)) {
  setg(in_.data(), in_.data(), in_.data());
  setp(out_.data(), out_.data() + out_.size());
}

socket_streambuf::~socket_streambuf() { send_pending(); }

bool socket_streambuf::send_pending() noexcept {
  const auto pending = static_cast<std::size_t>(pptr() - pbase());
  if (pending == 0) return true;
  error_.reset();
  const auto sent = socket_.try_sendall({reinterpret_cast<const std::byte*>(pbase()), pending});
  const auto done = sent ? pending : static_cast<std::size_t>(sent.error().done);
  // What was not sent stays, so that nothing is lost if the caller tries again.
  std::memmove(pbase(), pbase() + done, pending - done);
  setp(out_.data(), out_.data() + out_.size());
  pbump(static_cast<int>(pending - done));
  if (!sent) error_ = sent.error();
  return sent.has_value();
}

bool socket_streambuf::refill() noexcept {
  error_.reset();
  const auto got = socket_.try_recv_into(in_);
  if (!got) error_ = got.error();
  setg(in_.data(), in_.data(), in_.data() + (got ? *got : 0));
  return got.has_value();
}

socket_streambuf::int_type socket_streambuf::underflow() {
  if (!refill()) throw socket_error{*error_};  // becomes badbit: eofbit would be wrong
  return gptr() == egptr() ? traits_type::eof() : traits_type::to_int_type(*gptr());
}

/// Returns what arrived before a failure; error() tells the failure, and badbit is set if nothing arrived.
std::streamsize socket_streambuf::xsgetn(char* into, std::streamsize most) {
  std::streamsize done = take(into, most);
  bool failed = false;
  while (done < most && !failed) {
    // Large reads go directly into the caller's room, small ones through the buffer.
    const auto left = static_cast<std::size_t>(most - done);
    if (left < in_.size()) {
      failed = !refill();
      const auto some = take(into + done, most - done);
      if (some == 0) break;
      done += some;
      continue;
    }
    error_.reset();
    const auto got = socket_.try_recv_into(std::span{into + done, left});
    if (!got) error_ = got.error();
    if (!got || *got == 0) {
      failed = !got;
      break;
    }
    done += static_cast<std::streamsize>(*got);
  }
  if (failed && done == 0) throw socket_error{*error_};
  return done;
}

/// Takes from the buffer.
std::streamsize socket_streambuf::take(char* into, std::streamsize most) noexcept {
  const auto some = std::min<std::streamsize>(most, egptr() - gptr());
  std::memcpy(into, gptr(), static_cast<std::size_t>(some));
  gbump(static_cast<int>(some));
  return some;
}

socket_streambuf::int_type socket_streambuf::overflow(int_type c) {
  if (!send_pending()) return traits_type::eof();
  if (traits_type::eq_int_type(c, traits_type::eof())) return traits_type::not_eof(c);
  *pptr() = traits_type::to_char_type(c);
  pbump(1);
  return c;
}

std::streamsize socket_streambuf::xsputn(const char* from, std::streamsize size) {
  std::streamsize done = 0;
  while (done < size) {
    if (pptr() == epptr() && !send_pending()) break;
    const auto some = std::min<std::streamsize>(size - done, epptr() - pptr());
    std::memcpy(pptr(), from + done, static_cast<std::size_t>(some));
    pbump(static_cast<int>(some));
    done += some;
  }
  return done;
}

int socket_streambuf::sync() { return send_pending() ? 0 : -1; }

std::streamsize socket_streambuf::showmanyc() { return 0; }

socket_stream::socket_stream(socket&& over) : std::iostream(nullptr), buffer_(std::move(over)) { rdbuf(&buffer_); }

socket_stream::~socket_stream() = default;

socket_stream socket::makefile() const { return socket_stream{dup()}; }

}  // namespace sockfam::inline v0
