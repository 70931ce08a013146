// Compiled with -fno-exceptions. result.cpp asks results of the same types, and gets exceptions.
#include <sockfam/socket/error.h>
#include <sockfam/values.h>

namespace sockfam::tests {

void ask_a_refusal_without_exceptions() {
  const result<ipv6> none =
      refused({.code = errc::bad_value, .field = "port", .wrong = "is wrong", .remedy = "write another"});
  static_cast<void>(none.value());
}

void ask_a_socket_refusal_without_exceptions() {
  const socket_result<ipv6> none =
      refused(socket_failure{.code = make_error_code(socket_errc::timed_out), .call = "recv"});
  static_cast<void>(none.value());
}

}  // namespace sockfam::tests
