// sendmsg for AF_ALG.
#include <sockfam/socket/socket.h>

#include <new>

#include "socket/attempt.h"

namespace sockfam::inline v0 {

socket_result<std::size_t> socket::try_sendmsg_afalg(std::span<const bytes_view> data, const alg_operation& operation,
                                                     call_options options) noexcept {
#if defined(__linux__)
  try {
    control_messages control;
    control.alg_op(operation.op);
    if (!operation.iv.empty()) control.alg_iv(operation.iv);
    if (operation.assoclen) control.alg_assoclen(*operation.assoclen);
    return try_sendmsg(data, {.control = &control}, options);
  } catch (const std::bad_alloc&) {
    return refused(failed("sendmsg", std::make_error_code(std::errc::not_enough_memory)));
  }
#else
  static_cast<void>(data), static_cast<void>(operation), static_cast<void>(options);
  return refused(failed("sendmsg_afalg", make_error_code(socket_errc::not_supported_here)));
#endif
}

}  // namespace sockfam::inline v0
