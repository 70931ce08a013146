// The categories of errors, their messages, and their exceptions.
#include <sockfam/families.h>
#include <sockfam/socket/error.h>
#include <sockfam/socket/interfaces.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <new>

#include "socket/sys.h"

namespace sockfam::inline v0 {

namespace {

class socket_messages final : public std::error_category {
 public:
  const char* name() const noexcept override { return "sockfam"; }
  std::string message(int code) const override {
    switch (static_cast<socket_errc>(code)) {
      case socket_errc::timed_out: return "timed out";
      case socket_errc::control_truncated: return "there was not enough room for the ancillary data; give more room";
      case socket_errc::no_permissions: return "only UNIX paths have permissions; leave out the mode";
      case socket_errc::not_a_socket_file: return "the file at this path is not a socket; move it away";
      case socket_errc::not_blocking: return "the socket is non-blocking; give it a timeout";
      case socket_errc::not_a_stream: return "only stream sockets can do this";
      case socket_errc::not_supported_here: return "this operating system cannot do this";
      case socket_errc::cancelled: return "cancelled";
      case socket_errc::not_an_int:
        return "the number does not fit an int; name the option's type: setsockopt<type>(…)";
      case socket_errc::nothing_to_send: return "descriptors travel with data; give at least one byte";
      case socket_errc::other_size: return "the option has another size; use a type of this size, or bytes";
      case socket_errc::path_claimed:
        return "another server is being started at this path, or the .sockfam-lock beside it is not this user's";
      case socket_errc::mode_not_set:
        return "the permissions of this path cannot be set without risk to other files; set the umask instead";
    }
    return "unknown error";
  }
  std::error_condition default_error_condition(int code) const noexcept override {
    switch (static_cast<socket_errc>(code)) {
      case socket_errc::timed_out: return std::errc::timed_out;
      case socket_errc::not_supported_here: return std::errc::function_not_supported;
      case socket_errc::cancelled: return std::errc::operation_canceled;
      case socket_errc::not_a_stream: return std::errc::operation_not_supported;
      case socket_errc::path_claimed: return std::errc::address_in_use;
      default: return {code, *this};
    }
  }
};

class address_messages final : public std::error_category {
 public:
  const char* name() const noexcept override { return "sockfam.address"; }
  std::string message(int code) const override { return std::string{code_name(static_cast<errc>(code - 1))}; }
};

class gai_messages final : public std::error_category {
 public:
  const char* name() const noexcept override { return "getaddrinfo"; }
  std::string message(int code) const override { return ::gai_strerror(code); }
};

class host_messages final : public std::error_category {
 public:
  const char* name() const noexcept override { return "gethostbyname"; }
  std::string message(int code) const override {
    switch (code) {
      case HOST_NOT_FOUND: return "Unknown host";
      case TRY_AGAIN: return "Host name lookup failure";
      case NO_RECOVERY: return "Unknown server error";
      case NO_DATA: return "No address associated with name";
      default: return "Unknown resolver error";
    }
  }
};

bool is_about_the_address(const socket_failure& why) {
  return why.details && why.code.category() == address_category();
}

/// Empty for an address without content: that of a socket that is not bound, or of an unnamed UNIX socket.
std::string shown(const any_address& address) {
  const bool has_content = address.visit([]<class T>(const T& value) { return value != T{}; });
  return has_content ? format(address, form::text, system_interfaces()).str() : "";
}

/// Names may hold any bytes; only printable ASCII is shown.
std::string printable(std::string_view name) {
  std::string shown{name};
  std::replace_if(
      shown.begin(), shown.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
  return shown;
}

/// "sendall (local inet:127.0.0.1:4000, peer inet:127.0.0.1:80) after 4096 bytes"
std::string subject(const socket_failure& why) {
  const auto local = shown(why.local());
  const auto peer = shown(why.peer());
  std::string text = why.call;
  if (!why.name().empty()) text += " '" + printable(why.name().view()) + "'";
  if (!local.empty() || !peer.empty()) {
    text += " (" + (local.empty() ? "" : "local " + local);
    if (!peer.empty()) text += (local.empty() ? "peer " : ", peer ") + peer;
    text += ")";
  }
  if (why.done != 0) text += " after " + std::to_string(why.done) + " bytes";
  return text;
}

}  // namespace

const std::error_category& socket_category() noexcept {
  static const socket_messages category;
  return category;
}

const std::error_category& address_category() noexcept {
  static const address_messages category;
  return category;
}

const std::error_category& gai_category() noexcept {
  static const gai_messages category;
  return category;
}

const std::error_category& host_category() noexcept {
  static const host_messages category;
  return category;
}

std::error_code make_error_code(socket_errc code) noexcept { return {static_cast<int>(code), socket_category()}; }

std::error_code make_error_code(errc code) noexcept { return {static_cast<int>(code) + 1, address_category()}; }

struct shared_details::counted {
  mutable std::atomic<std::size_t> users;
  failure_details all;
};

shared_details::shared_details(const failure_details& all) noexcept : kept_(new (std::nothrow) counted{1, all}) {}

void shared_details::share() const noexcept { kept_->users.fetch_add(1, std::memory_order_relaxed); }

void shared_details::drop() noexcept {
  if (kept_->users.fetch_sub(1, std::memory_order_acq_rel) == 1) delete kept_;
}

const failure_details& shared_details::operator*() const noexcept {
  static const failure_details none{};
  return kept_ ? kept_->all : none;
}

void shared_details::set(const failure_details& all) noexcept {
  if (shared_details made{all}) *this = std::move(made);
}

bool socket_failure::would_block() const noexcept {
  return code.category() == std::system_category() &&
         (sys::would_block(code.value()) || sys::in_progress(code.value()));
}

bool socket_failure::timed_out() const noexcept { return code == std::errc::timed_out; }

std::string message(const socket_failure& why) {
  return subject(why) + ": " + (is_about_the_address(why) ? message(why.address()) : why.code.message());
}

std::string message(const connection_failure& why) {
  if (why.attempts.empty()) return message(why.why);
  std::string text;
  for (const auto& attempt : why.attempts) text += (text.empty() ? "" : "\n") + message(attempt);
  return text;
}

socket_error::socket_error(const socket_failure& why) : socket_error(why, message(why)) {}

socket_error::socket_error(const socket_failure& why, const std::string& text)
    : std::system_error(why.code), why_(why), text_(text) {}

connection_timeout::connection_timeout(const connection_failure& why)
    : timeout_error(why.why, message(why)), attempts_(why.attempts) {}

connection_error::connection_error(const connection_failure& why)
    : socket_error(why.why, message(why)), attempts_(why.attempts) {}

void socket_failure::raise() const {
  if (code.category() == gai_category()) throw gai_error{*this};
  if (code.category() == host_category()) throw herror{*this};
  if (timed_out()) throw timeout_error{*this};
  if (code == socket_errc::cancelled) throw cancelled_error{*this};
  throw socket_error{*this};
}

void connection_failure::raise() const {
  if (attempts.empty()) why.raise();
  if (why.timed_out()) throw connection_timeout{*this};
  throw connection_error{*this};
}

namespace {

[[noreturn]] void end_with(const std::string& sentence) {
  std::fprintf(stderr, "%s\n", sentence.c_str());
  std::abort();
}

}  // namespace

void socket_failure::end_program() const { end_with(message(*this)); }

void connection_failure::end_program() const { end_with(message(*this)); }

}  // namespace sockfam::inline v0
