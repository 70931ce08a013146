// Creating, naming, configuring and closing sockets.
#include <sockfam/registry.h>
#include <sockfam/socket/connection.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <climits>

#include "socket/attempt.h"

namespace sockfam::inline v0 {

namespace {

std::atomic<std::int64_t> default_timeout{-1};

std::optional<int> number_option(native_handle handle, int name) {
  int value = 0;
  socklen_t size = sizeof value;
  if (::getsockopt(handle, SOL_SOCKET, name, reinterpret_cast<char*>(&value), &size) != 0) return std::nullopt;
  return value;
}

std::optional<int> family_of(native_handle handle) {
#if defined(SO_DOMAIN)
  return number_option(handle, SO_DOMAIN);
#else
  kernel_address name;
  if (::getsockname(handle, name.raw(), &name.size) != 0) return std::nullopt;
  return name.raw()->sa_family;
#endif
}

int protocol_of(native_handle handle) {
#if defined(SO_PROTOCOL)
  return number_option(handle, SO_PROTOCOL).value_or(0);
#else
  static_cast<void>(handle);
  return 0;
#endif
}

/// socket()'s third argument for an address: that of its variant, if protocols tell the variants apart.
int protocol_for(const any_address& address) {
  const auto* variant = address.variant();
  if (!variant) return 0;
  for (const auto& protocol : variant->protocols) {
    if (protocol.systems.has(native_abi.system)) return static_cast<int>(protocol.number);
  }
  return 0;
}

int family_for(const any_address& address) {
  if (const auto* none_known = address.get_if<unknown>()) return none_known->family;
  return address.family()->number[native_abi.system];
}

int wait_flags(std::int64_t wait) { return wait < 0 ? 0 : sys::dont_wait; }

/// AF_ALG sockets have no peer: accept(2) fails with ECONNABORTED if it is asked for one.
bool peers_have_names([[maybe_unused]] int family) {
#if defined(AF_ALG)
  return family != AF_ALG;
#else
  return true;
#endif
}

}  // namespace

any_address decoded(std::span<const std::byte> bytes, int proto) noexcept {
  return decode_or_unknown(bytes, {.protocol = static_cast<std::uint32_t>(proto)});
}

void setdefaulttimeout(timeout value) {
  if (value && value->count() < 0)
    socket_failure{.code = std::make_error_code(std::errc::invalid_argument), .call = "setdefaulttimeout"}.raise();
  default_timeout = value ? value->count() : -1;
}

timeout getdefaulttimeout() noexcept {
  const auto value = default_timeout.load();
  return value < 0 ? timeout{} : timeout{value};
}

socket::socket(native_handle handle, int family, int type, int proto, std::int64_t wait) noexcept
    : handle_(handle), family_(family), type_(type), proto_(proto), wait_flags_(wait_flags(wait)), timeout_(wait) {}

socket::socket(int family, int type, int proto) : socket(or_throw(try_open(family, type, proto))) {}

socket_result<socket> socket::try_open(int family, int type, int proto) noexcept {
  const auto wait = socket_calls::first_wait(type);
  const int kind = type & ~sys::birth_flags;
  const auto handle = sys::open(family, kind, proto, wait >= 0);
  if (handle == no_handle) return refused(socket_failure{.code = sys::code_of(sys::last_error()), .call = "socket"});
  return socket{handle, family, kind, proto, wait};
}

socket_result<socket> socket::try_from_handle(native_handle handle) noexcept {
  const auto type = number_option(handle, SO_TYPE);
  const auto family = type ? family_of(handle) : std::nullopt;
  const auto nonblocking = sys::is_nonblocking(handle);
  if (!family) return refused(socket_failure{.code = sys::code_of(sys::last_error()), .call = "from_handle"});
  socket made{handle, *family, *type, protocol_of(handle), nonblocking.value_or(false) ? 0 : -1};
  made.is_shared_ = true;  // others may have it too
  return made;
}

socket_result<socket> socket::try_from_handle(native_handle handle, int family, int type, int proto) noexcept {
  const auto wait = socket_calls::first_wait(type);
  socket made{handle, family, type & ~sys::birth_flags, proto, wait};
  made.is_shared_ = true;
  if (wait < 0 || sys::set_nonblocking(handle, true)) return made;
  made.detach();
  return refused(socket_failure{.code = sys::code_of(sys::last_error()), .call = "from_handle"});
}

socket_result<socket> socket::try_for_address(const any_address& address, int type) noexcept {
  const int family = family_for(address);
  if (family == 0)
    return refused(socket_failure{.code = std::make_error_code(std::errc::address_family_not_supported),
                                  .call = "socket",
                                  .details = failure_details{.peer = address}});
  return try_open(family, type, protocol_for(address));
}

socket& socket::operator=(socket&& other) noexcept {
  if (this == &other) return *this;
  if (is_open()) close_quietly();
  handle_ = std::exchange(other.handle_, no_handle);
  family_ = other.family_;
  type_ = other.type_;
  proto_ = other.proto_;
  wait_flags_ = other.wait_flags_;
  timeout_ = other.timeout_;
  is_shared_ = other.is_shared_.load(std::memory_order_relaxed);
  return *this;
}

void socket::close_quietly() noexcept { sys::close(std::exchange(handle_, no_handle)); }

socket_result<void> socket::try_close() noexcept {
  if (!is_open()) return {};
  return try_close_handle(std::exchange(handle_, no_handle));
}

socket_result<socket> socket::try_dup() const noexcept {
  const auto made = sys::dup(handle_);
  if (made == no_handle) return refused(failed("dup", sys::code_of(sys::last_error())));
  socket twin{made, family_, type_, proto_, timeout_};
  twin.is_shared_ = is_shared_ = true;
  return twin;
}

socket_result<bool> socket::try_get_inheritable() const noexcept {
  const auto is = sys::is_inheritable(handle_);
  if (!is) return refused(failed("get_inheritable", sys::code_of(sys::last_error())));
  return *is;
}

socket_result<void> socket::try_set_inheritable(bool inheritable) noexcept {
  if (sys::set_inheritable(handle_, inheritable)) return {};
  return refused(failed("set_inheritable", sys::code_of(sys::last_error())));
}

socket_result<void> socket::try_settimeout(timeout value) noexcept {
  if (value && value->count() < 0)
    return refused(failed("settimeout", std::make_error_code(std::errc::invalid_argument)));
  if (!sys::set_nonblocking(handle_, value.has_value())) {
    return refused(failed("settimeout", sys::code_of(sys::last_error())));
  }
  timeout_ = value ? value->count() : -1;
  wait_flags_ = wait_flags(timeout_);
  return {};
}

timeout socket::gettimeout() const noexcept { return timeout_ < 0 ? timeout{} : timeout{timeout_}; }

socket_result<void> socket::try_setblocking(bool blocking) noexcept {
  return try_settimeout(blocking ? timeout{} : timeout{std::chrono::nanoseconds::zero()});
}

std::optional<socket_failure> socket_calls::unread(const socket& self, const char* name,
                                                   const address_argument& address, call_options& options) noexcept {
  if (address.data()) return std::nullopt;
  socket_failure why{.call = name};
  options = whole(self, options);
  if (address.read(self.family_, static_cast<std::uint32_t>(self.proto_), options, why)) return std::nullopt;
  complete(self, why, {});
  return why;
}

socket_result<void> socket::try_bind(const address_argument& address) noexcept {
  call_options options;
  if (const auto why = socket_calls::unread(*this, "bind", address, options)) return refused(*why);
  const auto size = static_cast<socklen_t>(address.size());
  if (::bind(handle_, reinterpret_cast<const sockaddr*>(address.data()), size) == 0) return {};
  auto why = failed("bind", sys::code_of(sys::last_error()));
  auto all = *why.details;
  all.local = address.address(proto_);  // the address that was to be bound
  why.details.set(all);
  return refused(why);
}

socket_result<void> socket::try_listen(int backlog) noexcept {
  // Linux would read a negative number as the largest.
  if (::listen(handle_, std::max(backlog, 0)) == 0) return {};
  return refused(failed("listen", sys::code_of(sys::last_error())));
}

socket_result<accepted> socket::try_accept(call_options options) noexcept {
  kernel_address peer;
  native_handle made = no_handle;
  const bool named = peers_have_names(family_);
  const auto wait = default_timeout.load();
  const auto attempt = [&]() -> sys::count {
    peer.size = named ? sizeof peer.bytes : 0;
    made = sys::accept(handle_, named ? peer.bytes.data() : nullptr, named ? &peer.size : nullptr, wait >= 0);
    return made == no_handle ? -1 : 0;
  };
  const auto done = socket_calls::attempt_by_mode(*this, sys::readiness::readable, options, attempt);
  if (!done) return refused(failed("accept", done.error()));
  return accepted{socket{made, family_, type_, proto_, wait}, decoded(peer.written(), proto_)};
}

socket_result<void> socket::try_shutdown(int how) noexcept {
  if (::shutdown(handle_, how) == 0) return {};
  return refused(failed("shutdown", sys::code_of(sys::last_error())));
}

socket_result<any_address> socket::try_getsockname() const noexcept {
  kernel_address name;
  if (::getsockname(handle_, name.raw(), &name.size) == 0) return decoded(name.written(), proto_);
  return refused(failed("getsockname", sys::code_of(sys::last_error())));
}

socket_result<any_address> socket::try_getpeername() const noexcept {
  kernel_address name;
  if (::getpeername(handle_, name.raw(), &name.size) == 0) return decoded(name.written(), proto_);
  return refused(failed("getpeername", sys::code_of(sys::last_error())));
}

socket_failure socket::failed(const char* call, std::error_code code, const any_address& peer) const noexcept {
  socket_failure why{.code = code, .call = call};
  if (!why.would_block()) socket_calls::complete(*this, why, peer);
  return why;
}

void socket_calls::complete(const socket& self, socket_failure& why, const any_address& peer) noexcept {
  auto all = *why.details;
  all.peer = peer;
  kernel_address name;
  if (all.local == any_address{} && ::getsockname(self.handle_, name.raw(), &name.size) == 0) {
    all.local = decoded(name.written(), self.proto_);
  }
  name.size = sizeof name.bytes;
  if (all.peer == any_address{} && ::getpeername(self.handle_, name.raw(), &name.size) == 0) {
    all.peer = decoded(name.written(), self.proto_);
  }
  why.details.set(all);
}

void socket::raise_here(socket_failure& why, const address_argument* to) const {
  if (why.would_block()) socket_calls::complete(*this, why, to ? to->address(proto_) : any_address{});
  why.raise();
}

}  // namespace sockfam::inline v0
