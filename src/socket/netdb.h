// Shared by the functions of netdb.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <mutex>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include <sockfam/socket/netdb.h>

#include "socket/sys.h"

namespace sockfam::inline v0::netdb {

inline socket_failure failed(const char* call, std::error_code code) { return {.code = code, .call = call}; }

/// Adds what was looked up, unless the failure has it.
inline void name_it(socket_failure& why, std::string_view name) noexcept {
  if (!why.name().empty()) return;
  auto all = *why.details;
  all.name.append(name.substr(0, all.name.capacity()));
  why.details.set(all);
}

/// Runs a function of netdb.h: its failure names what was looked up, and running out of memory is a failure like
/// others.
template <class Body>
auto looking_up(const char* call, std::string_view name, Body body) noexcept -> decltype(body()) {
  try {
    auto got = body();
    if (!got) name_it(got.error(), name);
    return got;
  } catch (const std::bad_alloc&) {
    return refused(failed(call, std::make_error_code(std::errc::not_enough_memory)));
  }
}

/// The failure for an argument that the codec refused.
inline socket_failure unreadable(const char* call, const failure& why) {
  return {.code = make_error_code(why.code()), .call = call, .details = failure_details{.address = why}};
}

/// The failure for a number of errno, which is not one of the system's category on Windows.
inline std::error_code posix_code(int error) {
#if defined(_WIN32)
  return {error, std::generic_category()};
#else
  return sys::code_of(error);
#endif
}

/// The failure for what getaddrinfo or getnameinfo returned. To be called at once: for some failures errno tells more.
/// glibc leaves it unchanged for a few of those, so it must be 0 before the call.
std::error_code gai_code(int error);

/// True if it contains a NUL, where a C string would end and mean something else.
inline bool has_nul(std::string_view text) { return text.find('\0') != std::string_view::npos; }

/// All answers of a list: an address that the codec cannot read becomes `unknown`.
std::vector<address_info> answers_in(const addrinfo* list);

/// The same for a host's entry: names, and addresses in text.
host_entry entry_of(const hostent& found);

/// Held while an answer is read that is in memory shared by all threads.
class turn {
#if !defined(_WIN32) && !defined(__APPLE__) && !defined(__FreeBSD__)  // which keep an answer for each thread
  static inline std::mutex one_at_a_time;
  std::lock_guard<std::mutex> held_{one_at_a_time};
#endif
};

/// Gives a function of the _r kind more memory until its answer fits. Returns its error number.
template <class Call>
int growing(std::vector<char>& room, Call call) {
  constexpr std::size_t most = 1 << 24;
  for (room.resize(1024);; room.resize(2 * room.size())) {
    const int error = call();
    if (error != ERANGE || room.size() == most) return error;
  }
}

}  // namespace sockfam::inline v0::netdb
