#include <sockfam/socket/interfaces.h>

#include <array>

#if defined(_WIN32)
#include <winsock2.h>
// The order matters: iphlpapi.h needs winsock2.h before it.
#include <iphlpapi.h>
#else
#include <net/if.h>
#endif

namespace sockfam::inline v0 {

namespace {

#if defined(_WIN32)
// Windows declares IF_NAMESIZE in a header for drivers, and it does not count the NUL.
constexpr std::size_t system_longest = IF_MAX_STRING_SIZE + 1;
#else
constexpr std::size_t system_longest = IF_NAMESIZE;
#endif
constexpr std::size_t name_room = system_longest > interface_name::capacity() ? system_longest
                                                                              : interface_name::capacity() + 1;

}  // namespace

std::optional<std::uint32_t> system_resolver::interface_index(std::string_view name) const {
  std::array<char, name_room> ended{};
  if (name.empty() || name.size() >= ended.size()) return std::nullopt;
  name.copy(ended.data(), name.size());
  const auto index = ::if_nametoindex(ended.data());
  if (index == 0) return std::nullopt;
  return static_cast<std::uint32_t>(index);
}

std::optional<interface_name> system_resolver::interface_at(std::uint32_t index) const {
  std::array<char, name_room> name{};
  if (index == 0 || !::if_indextoname(index, name.data())) return std::nullopt;
  return interface_name::from(name.data());
}

const resolver& system_interfaces() {
  static const system_resolver resolver;
  return resolver;
}

}  // namespace sockfam::inline v0
