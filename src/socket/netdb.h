// What the functions of netdb.h share.
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

/// A function of netdb.h: its failure names what was looked up, and a lack of memory is a failure like others.
template <class Body>
auto looking_up(const char* call, std::string_view name, Body body) noexcept -> decltype(body()) {
  try {
    auto got = body();
    if (!got && got.error().name.empty()) got.error().name.append(name.substr(0, got.error().name.capacity()));
    return got;
  } catch (const std::bad_alloc&) {
    return refused(failed(call, std::make_error_code(std::errc::not_enough_memory)));
  }
}

/// The codec refused what was given.
inline socket_failure unreadable(const char* call, const failure& why) {
  return {.code = make_error_code(why.code), .call = call, .address = why};
}

/// A number of errno's. The system's category has others on Windows.
inline std::error_code posix_code(int error) {
#if defined(_WIN32)
  return {error, std::generic_category()};
#else
  return sys::code_of(error);
#endif
}

/// What getaddrinfo and getnameinfo returned, asked at once: errno tells more of some failures. glibc leaves it 0 in a
/// few of those, so that it has to be 0 before the call.
std::error_code gai_code(int error);

/// A C string would end there, and mean something else.
inline bool has_nul(std::string_view text) { return text.find('\0') != std::string_view::npos; }

/// The answers of a list, none of them lost: an address that the codec cannot read is `unknown`.
std::vector<address_info> answers_in(const addrinfo* list);

/// The same of a host's entry: names, and addresses in text.
host_entry entry_of(const hostent& found);

/// Held while a function's answer is read whose memory all threads share.
class turn {
#if !defined(_WIN32) && !defined(__APPLE__) && !defined(__FreeBSD__)  // those have an answer for each thread
  static inline std::mutex one_at_a_time;
  std::lock_guard<std::mutex> held_{one_at_a_time};
#endif
};

/// Gives a function of the _r kind more memory until its answer fits: its error number.
template <class Call>
int growing(std::vector<char>& room, Call call) {
  constexpr std::size_t most = 1 << 24;
  for (room.resize(1024);; room.resize(2 * room.size())) {
    const int error = call();
    if (error != ERANGE || room.size() == most) return error;
  }
}

}  // namespace sockfam::inline v0::netdb
