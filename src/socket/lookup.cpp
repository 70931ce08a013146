// getaddrinfo: asked at once, or in a thread of its own, so that a deadline or a cancellation ends the wait.
#include <sockfam/inet.h>
#include <sockfam/inet6.h>
#include <sockfam/socket/netdb.h>

#include <algorithm>
#include <array>
#include <memory>

#include "socket/netdb.h"
#include "socket/waiting.h"

namespace sockfam::inline v0 {

namespace {

/// True for names, and for ports from 0 to 65535. Systems read " 80", "+80" and "-4294967216" as 80, and cut 65616
/// to 80.
bool is_service(std::string_view text) {
  constexpr std::string_view digits = "0123456789";
  if (text.empty()) return true;
  if (std::string_view{" \t\n\v\f\r+-"}.find(text[0]) != std::string_view::npos) return false;
  if (text.find_first_not_of(digits) != std::string_view::npos) return !netdb::has_nul(text);
  unsigned port = 0;
  for (const char c : text) port = std::min(10 * port + static_cast<unsigned>(c - '0'), 65536u);
  return port < 65536;
}

/// The bytes of a sockaddr whose family or form the codec does not know.
any_address address_in(const addrinfo& answer) {
  if (!answer.ai_addr) return {};
  const std::size_t size = std::min(static_cast<std::size_t>(answer.ai_addrlen), sockaddr_bytes::capacity);
  const auto bytes = std::as_bytes(std::span{reinterpret_cast<const char*>(answer.ai_addr), size});
  if (const auto known = decode(bytes, {.protocol = static_cast<std::uint32_t>(answer.ai_protocol)})) return *known;
  unknown raw{.family = static_cast<std::uint16_t>(answer.ai_family)};
  if (size > wire::header_size) {
    raw.bytes.append({reinterpret_cast<const char*>(answer.ai_addr) + wire::header_size, size - wire::header_size});
  }
  return raw;
}

struct list_releaser {
  void operator()(addrinfo* list) const { ::freeaddrinfo(list); }
};

}  // namespace

std::vector<address_info> netdb::answers_in(const addrinfo* list) {
  std::vector<address_info> answers;
  for (; list; list = list->ai_next) {
    answers.push_back({.family = list->ai_family,
                       .type = list->ai_socktype,
                       .proto = list->ai_protocol,
                       .canonname = list->ai_canonname ? list->ai_canonname : "",
                       .address = address_in(*list)});
  }
  return answers;
}

namespace {

using answers = socket_result<std::vector<address_info>>;

/// What is looked up. Owns its text, because a thread may outlive the call.
struct question {
  std::optional<std::string> host;
  std::optional<std::string> service;
  address_hints hints;
};

const char* c_string(const std::optional<std::string>& text) { return text ? text->c_str() : nullptr; }

/// Systems differ in what an empty service means; here it is port 0.
const char* service_of(const question& about) {
  if (about.service && about.service->empty()) return about.host ? nullptr : "0";
  return c_string(about.service);
}

answers ask(const question& about) {
  constexpr const char* call = "getaddrinfo";
  if (about.host && netdb::has_nul(*about.host)) return refused(netdb::failed(call, {EAI_NONAME, gai_category()}));
  if (!is_service(about.service.value_or(""))) return refused(netdb::failed(call, {EAI_SERVICE, gai_category()}));
  sys::start();
  addrinfo wanted{};
  wanted.ai_family = about.hints.family;
  wanted.ai_socktype = about.hints.type;
  wanted.ai_protocol = about.hints.proto;
  wanted.ai_flags = about.hints.flags;
  addrinfo* list = nullptr;
  errno = 0;
  const int error = ::getaddrinfo(c_string(about.host), service_of(about), &wanted, &list);
  if (error != 0) return refused(netdb::failed(call, netdb::gai_code(error)));
  const std::unique_ptr<addrinfo, list_releaser> owner{list};
  auto found = netdb::answers_in(list);
  if (found.empty()) return refused(netdb::failed(call, {EAI_NONAME, gai_category()}));
  return found;
}

/// Failures as values, so that none leaves a thread.
answers ask_safely(const question& about) noexcept {
  return netdb::looking_up("getaddrinfo", about.host ? *about.host : about.service.value_or(""),
                           [&] { return ask(about); });
}

/// What the thread that asks and the one that waits have in common; the last of them frees it.
struct look_up {
  explicit look_up(question asked) : about(std::move(asked)) {}
  question about;
  std::optional<answers> found{};
  cancellation done{};  ///< after `found` was written
};

/// True if the answer needs no name server: addresses and ports in digits.
bool is_numeric(const question& about) {
  const auto service = about.service.value_or("");
  if (service.find_first_not_of("0123456789") != std::string::npos) return false;
  return !about.host || parse<ipv4>(*about.host) || about.host->find(':') != std::string::npos;
}

answers ask_apart(question about, const call_options& options) {
  const auto shared = std::make_shared<look_up>(std::move(about));
  const auto& done = shared->done;
  // Made first: without it the thread could not wake this one.
  if (done.handle() == no_handle) return refused(netdb::failed("getaddrinfo", sys::code_of(sys::last_error())));
  auto asking = sys::start_thread([shared] {
    shared->found = ask_safely(shared->about);
    shared->done.cancel();
  });
  if (!asking.joinable()) {
    return refused(netdb::failed("getaddrinfo", std::make_error_code(std::errc::resource_unavailable_try_again)));
  }
  std::array all{sys::polled{}, sys::to_poll(done.handle(), sys::readiness::readable)};
  const auto until = options.has_deadline() ? options.until : sys::time_point::max();
  const auto ended = wait_for(all, until, options.cancel);
  done.cancelled() ? asking.join() : asking.detach();
  if (!ended) return refused(netdb::failed("getaddrinfo", ended.error()));
  if (!done.cancelled()) return refused(netdb::failed("getaddrinfo", make_error_code(socket_errc::timed_out)));
  return *std::move(shared->found);
}

std::optional<std::string> kept(text_or_none text) { return text ? std::optional<std::string>{*text} : std::nullopt; }

}  // namespace

socket_result<std::vector<address_info>> try_getaddrinfo(text_or_none host, text_or_none service,
                                                         const address_hints& hints, const call_options& options) {
  const auto name = host ? *host : service.value_or("");
  return netdb::looking_up("getaddrinfo", name, [&]() -> answers {
    question about{kept(host), kept(service), hints};
    return options.waits_apart() && !is_numeric(about) ? ask_apart(std::move(about), options) : ask_safely(about);
  });
}

}  // namespace sockfam::inline v0
