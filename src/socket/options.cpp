// getsockopt and setsockopt.
#include <sockfam/socket/socket.h>

#include <algorithm>
#include <climits>
#include <cstring>

#include "socket/sys.h"

namespace sockfam::inline v0 {

socket_result<std::size_t> socket::exchange_option(int level, int name, void* value, std::size_t size) const noexcept {
  auto got = static_cast<socklen_t>(std::min<std::size_t>(size, INT_MAX));
  if (::getsockopt(handle_, level, name, static_cast<char*>(value), &got) == 0) return static_cast<std::size_t>(got);
  return refused(failed("getsockopt", sys::code_of(sys::last_error())));
}

socket_failure socket::other_size(std::size_t size) const noexcept {
  auto why = failed("getsockopt", make_error_code(socket_errc::other_size));
  why.done = size;
  return why;
}

socket_result<int> socket::try_getsockopt(int level, int name) const noexcept {
  int value = 0;
  const auto size = exchange_option(level, name, &value, sizeof value);
  if (!size) return refused(size.error());
  return value;
}

socket_result<buffer> socket::try_getsockopt(int level, int name, std::size_t size) const noexcept {
  auto value = buffer::with_room(size);
  if (!value.data()) return refused(failed("getsockopt", std::make_error_code(std::errc::not_enough_memory)));
  std::memset(value.data(), 0, size);  // some options read before they write
  const auto got = exchange_option(level, name, value.data(), size);
  if (!got) return refused(got.error());
  value.shrink(std::min(*got, size));
  return value;
}

socket_result<std::size_t> socket::try_getsockopt_into(int level, int name, bytes_room value) const noexcept {
  return exchange_option(level, name, value.data(), value.size());
}

namespace {

socket_result<void> set_option(const socket& self, int level, int name, const void* value, std::size_t size) noexcept {
  if (size > INT_MAX) return refused(self.failed("setsockopt", std::make_error_code(std::errc::invalid_argument)));
  const auto length = static_cast<socklen_t>(size);
  if (::setsockopt(self.fileno(), level, name, static_cast<const char*>(value), length) == 0) return {};
  return refused(self.failed("setsockopt", sys::code_of(sys::last_error())));
}

}  // namespace

socket_result<void> socket::try_setsockopt(int level, int name, int_option value) noexcept {
  if (!value.fits()) return refused(failed("setsockopt", make_error_code(socket_errc::not_an_int)));
  const int number = value.value();
  return set_option(*this, level, name, &number, sizeof number);
}

socket_result<void> socket::try_setsockopt(int level, int name, bytes_view value) noexcept {
  return set_option(*this, level, name, value.data(), value.size());
}

socket_result<void> socket::try_setsockopt(int level, int name, none value) noexcept {
  return set_option(*this, level, name, nullptr, value.size);
}

}  // namespace sockfam::inline v0
