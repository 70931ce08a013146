// What a signal does to a call that waits.
#pragma once

#include <sockfam/detail/export.h>

namespace sockfam::inline v0 {

/// Returns true to end the call. It runs in the thread of the call, outside of the signal's handler, and may do what it
/// likes except throw.
using interruption_hook = bool (*)();

/// By default a call that a signal has interrupted goes on with the time that is left (PEP 475). A hook is asked first,
/// each time that a system call was interrupted (EINTR), and between the parts that sendall, sendfile and send_fds
/// send. If it returns true, the call fails with std::errc::interrupted; `done` is the number of bytes sent. Returns
/// the hook that was set before, which a hook of a library should ask too. One for the whole process; null removes it.
SOCKFAM_EXPORT interruption_hook set_interruption_hook(interruption_hook hook) noexcept;

}  // namespace sockfam::inline v0
