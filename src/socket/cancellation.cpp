// The descriptor that wakes calls which are to be ended.
#include <sockfam/socket/cancellation.h>

#include "socket/sys.h"

namespace sockfam::inline v0 {

cancellation::~cancellation() { sys::close_wake({waited_for_.load(), written_to_.load()}); }

// One thread makes the descriptor, then looks whether it was cancelled; another cancels, then looks whether there is a
// descriptor. All of these are sequentially consistent, so one of the two sees the other.

void cancellation::cancel() noexcept {
  cancelled_.store(true);
  if (const auto to = written_to_.load(); to != no_handle) sys::wake(to);
}

native_handle cancellation::handle() const noexcept {
  if (const auto made = waited_for_.load(); made != no_handle) return made;
  const auto mine = sys::open_wake();
  if (mine.waited_for == no_handle) return no_handle;
  auto first = no_handle;
  if (!waited_for_.compare_exchange_strong(first, mine.waited_for)) {  // another thread was faster
    sys::close_wake(mine);
    return first;
  }
  written_to_.store(mine.written_to);
  if (cancelled_.load()) sys::wake(mine.written_to);
  return mine.waited_for;
}

}  // namespace sockfam::inline v0
