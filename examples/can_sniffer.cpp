// can_sniffer [INTERFACE] [--count N]: prints the frames on a CAN bus, or on all of them, with the interface that each
// came by. Exit status 77: this kernel has no AF_CAN.
#include <linux/can.h>

#include <sockfam/can.h>
#include <sockfam/constants.h>
#include <sockfam/socket/interfaces.h>
#include <sockfam/socket/socket.h>

#include <cstdio>
#include <iostream>
#include <limits>
#include <span>
#include <string>
#include <string_view>

namespace k = sockfam::constants;

namespace {

std::string name_of(std::uint32_t interface) {
  const auto name = sockfam::system_interfaces().interface_at(interface);
  return name ? std::string{name->view()} : std::to_string(interface);
}

/// "can0  123  [3] 01 02 03", as the tools of can-utils write it.
void print(const can_frame& frame, const sockfam::any_address& from) {
  const auto* source = from.get_if<sockfam::can::raw>();
  const bool is_long = (frame.can_id & CAN_EFF_FLAG) != 0;
  std::printf("%-6s %*X  [%d]", name_of(source ? source->interface_ : 0).c_str(), is_long ? 8 : 3,
              frame.can_id & (is_long ? CAN_EFF_MASK : CAN_SFF_MASK), frame.len);
  if ((frame.can_id & CAN_RTR_FLAG) != 0) {
    std::printf(" remote request\n");
    return;
  }
  for (int i = 0; i < frame.len && i < CAN_MAX_DLEN; ++i) std::printf(" %02X", frame.data[i]);
  std::printf("\n");
}

}  // namespace

int main(int argc, char** argv) try {
  std::string address = "can:raw:0";  // every interface
  auto count = std::numeric_limits<unsigned long>::max();
  for (int i = 1; i < argc; ++i) {
    if (std::string_view{argv[i]} == "--count" && i + 1 < argc)
      count = std::stoul(argv[++i]);
    else
      address = std::string{"can:raw:"} + argv[i];
  }
  auto bus = sockfam::socket::try_open(k::af_can, k::sock_raw, k::can_raw);
  if (!bus && bus.error().code == std::errc::address_family_not_supported) {
    std::cerr << "can_sniffer: this kernel has no AF_CAN\n";
    return 77;
  }
  if (!bus) bus.error().raise();
  bus->bind(address);
  std::setvbuf(stdout, nullptr, _IOLBF, 0);
  for (can_frame frame{}; count > 0; --count) {
    const auto got = bus->recvfrom_into(std::as_writable_bytes(std::span{&frame, 1}));
    print(frame, got.from);
  }
} catch (const std::exception& error) {
  std::cerr << "can_sniffer: " << error.what() << "\n";
  return 1;
}
