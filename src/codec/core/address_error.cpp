// What value() does where there is none.
#include <sockfam/address_error.h>
#include <sockfam/message.h>
#include <sockfam/result.h>

#include <cstdio>
#include <cstdlib>

namespace sockfam::inline v0 {

address_error::address_error(const failure& why) : std::runtime_error(message(why)), why_(why) {}

void failure::raise() const {
#ifdef __cpp_exceptions
  throw address_error{*this};
#else
  end_program();
#endif
}

void failure::end_program() const {
  std::fprintf(stderr, "%s\n", message(*this).c_str());
  std::abort();
}

}  // namespace sockfam::inline v0
