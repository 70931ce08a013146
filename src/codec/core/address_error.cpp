// What value() does where there is none.
#include <sockfam/address_error.h>
#include <sockfam/message.h>
#include <sockfam/result.h>

#include <cstdio>
#include <cstdlib>

namespace sockfam::inline v0 {

address_error::address_error(const failure& why) : std::runtime_error(message(why)), why_(why) {}

void raise(const failure& why) {
#ifdef __cpp_exceptions
  throw address_error{why};
#else
  end_program(why);
#endif
}

void end_program(const failure& why) {
  std::fprintf(stderr, "%s\n", message(why).c_str());
  std::abort();
}

}  // namespace sockfam::inline v0
