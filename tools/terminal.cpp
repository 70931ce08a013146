#include "terminal.h"

#if defined(_WIN32)
#include <io.h>
#else
#include <unistd.h>
#endif

namespace sockfam::cli {

bool is_terminal(stream one) {
  const int descriptor = one == stream::output ? 1 : 2;
#if defined(_WIN32)
  return _isatty(descriptor) != 0;
#else
  return isatty(descriptor) != 0;
#endif
}

}  // namespace sockfam::cli
