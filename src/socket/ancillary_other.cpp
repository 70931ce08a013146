// Control messages of Linux, on other systems: they cannot be sent and are never received.
#if !defined(__linux__)

#include <sockfam/socket/ancillary.h>

namespace sockfam::inline v0 {

namespace {

[[noreturn]] void not_here(const char* call) {
  socket_failure{.code = make_error_code(socket_errc::not_supported_here), .call = call}.raise();
}

}  // namespace

control_messages& control_messages::sender(const credentials&) { not_here("sender"); }
control_messages& control_messages::packet_info(const packet_info4&) { not_here("packet_info"); }
control_messages& control_messages::udp_segment(std::int64_t) { not_here("udp_segment"); }
control_messages& control_messages::alg_op(std::uint32_t) { not_here("alg_op"); }
control_messages& control_messages::alg_iv(bytes_view) { not_here("alg_iv"); }
control_messages& control_messages::alg_assoclen(std::uint32_t) { not_here("alg_assoclen"); }

std::optional<credentials> control_buffer::sender() const noexcept { return std::nullopt; }
std::optional<packet_info4> control_buffer::packet_info_v4() const noexcept { return std::nullopt; }
std::optional<unix_time> control_buffer::timestamp() const noexcept { return std::nullopt; }
packet_times control_buffer::times() const noexcept { return {}; }
std::optional<std::uint16_t> control_buffer::udp_segment() const noexcept { return std::nullopt; }

}  // namespace sockfam::inline v0

#endif
