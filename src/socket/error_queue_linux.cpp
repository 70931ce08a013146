// The error queue of Linux.
#if defined(__linux__)

#include <sockfam/constants.h>
#include <sockfam/socket/error_queue.h>

#include <time.h>

// It needs the C library's struct timespec.
#include <linux/errqueue.h>

#include <algorithm>

#include "socket/control_values.h"

namespace sockfam::inline v0 {

namespace {

/// Where families put the record: level and type of its control message.
struct error_place {
  int level;
  int type;
};
constexpr error_place error_places[] = {
    {constants::ipproto_ip, constants::ip_recverr},
    {constants::ipproto_ipv6, constants::ipv6_recverr},
    {constants::sol_packet, constants::packet_tx_timestamp},
    {constants::sol_vsock, constants::vsock_recverr},
    {constants::sol_can_raw, constants::scm_can_raw_errqueue},
    {constants::sol_bluetooth, constants::bt_scm_error},
};

std::optional<control_message> error_message(const control_buffer& control) noexcept {
  for (const auto& place : error_places) {
    if (auto found = control.find(place.level, place.type)) return found;
  }
  return std::nullopt;
}

any_address offender_in(std::span<const std::byte> after_error) noexcept {
  const auto found = decode_or_unknown(after_error.first(std::min(after_error.size(), sockaddr_bytes::capacity)));
  const auto* not_known = found.get_if<unknown>();
  return not_known && not_known->family == AF_UNSPEC ? any_address{} : found;
}

}  // namespace

std::optional<extended_error> extended_error_in(const control_buffer& control) noexcept {
  const auto found = error_message(control);
  const auto raw = value_of<sock_extended_err>(found);
  if (!raw) return std::nullopt;
  extended_error made{.error = sys::code_of(static_cast<int>(raw->ee_errno)),
                      .origin = static_cast<error_origin>(raw->ee_origin),
                      .type = raw->ee_type,
                      .code = raw->ee_code,
                      .info = raw->ee_info,
                      .data = raw->ee_data,
                      .offender = offender_in(found->data.subspan(sizeof *raw))};
  if (made.origin == error_origin::timestamping) made.times = control.times();
  if (made.origin == error_origin::zerocopy) {
    made.completed = sends_completed{raw->ee_info, raw->ee_data, (raw->ee_code & SO_EE_CODE_ZEROCOPY_COPIED) != 0};
  }
  return made;
}

socket_result<std::optional<received_error>> try_recv_error(socket& from, bytes_room into, control_buffer& control,
                                                            call_options options) noexcept {
  // A family without an error queue ignores MSG_ERRQUEUE and would give its data away; MSG_PEEK leaves them where they
  // are. Error queues ignore MSG_PEEK.
  options = {options.flags | MSG_ERRQUEUE | MSG_DONTWAIT | MSG_PEEK};
  auto got = from.try_recvmsg_into({&into, 1}, control, options);
  if (!got && got.error().would_block()) return std::optional<received_error>{};
  if (!got) {
    got.error().call = "recv_error";
    return refused(got.error());
  }
  if ((got->flags & MSG_ERRQUEUE) == 0) {
    return refused(from.failed("recv_error", std::make_error_code(std::errc::operation_not_supported)));
  }
  const auto why = extended_error_in(control);
  if (!why) return refused(from.failed("recv_error", make_error_code(socket_errc::control_truncated)));
  return std::optional{received_error{{*why}, got->from, std::min(got->size, into.size()), got->flags}};
}

}  // namespace sockfam::inline v0

#endif
