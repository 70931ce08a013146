// The hook that decides what a signal does to a call that waits.
#include <sockfam/socket/interruption.h>

#include <atomic>

#include "socket/waiting.h"

namespace sockfam::inline v0 {

namespace {

std::atomic<interruption_hook> hook_of_program{nullptr};

}  // namespace

interruption_hook set_interruption_hook(interruption_hook hook) noexcept { return hook_of_program.exchange(hook); }

std::error_code interruption() noexcept {
  const auto hook = hook_of_program.load();
  return hook && hook() ? sys::code_of(sys::interrupted) : std::error_code{};
}

}  // namespace sockfam::inline v0
