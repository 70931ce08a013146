// Compiled with -fno-exceptions. The types are of this file alone, so that no other file instantiates their results.
#include <sockfam/socket/error.h>

namespace sockfam::tests {

struct only_here {};

void ask_a_refusal_without_exceptions() {
  const result<only_here> none =
      refused({.code = errc::bad_value, .field = "port", .wrong = "is wrong", .remedy = "write another"});
  static_cast<void>(none.value());
}

void ask_a_socket_refusal_without_exceptions() {
  const socket_result<only_here> none =
      refused(socket_failure{.code = make_error_code(socket_errc::timed_out), .call = "recv"});
  static_cast<void>(none.value());
}

}  // namespace sockfam::tests
