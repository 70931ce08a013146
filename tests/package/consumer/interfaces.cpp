// The component socket: interface names of this machine.
#include <sockfam/socket/interfaces.h>

int main() {
  const auto lo = sockfam::system_interfaces().interface_index("lo");
  const auto name = lo ? sockfam::system_interfaces().interface_at(*lo) : std::nullopt;
  return !lo || (name && name->view() == "lo") ? 0 : 1;
}
