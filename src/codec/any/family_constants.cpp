#include <sockfam/constant_registry.h>
#include <sockfam/registry.h>

#include <limits>

namespace sockfam::inline v0::registry {

namespace {

// One more than the greatest number; no family.
constexpr std::string_view end_of_numbers = "AF_MAX";

bool is_family(const constant_info& constant) {
  return group_of(constant).name == "AF" && constant.name != end_of_numbers;
}

}  // namespace

std::optional<std::uint32_t> family_constants::interface_index(std::string_view name) const {
  return others_->interface_index(name);
}
std::optional<interface_name> family_constants::interface_at(std::uint32_t index) const {
  return others_->interface_at(index);
}
std::optional<std::uint32_t> family_constants::control_id(std::string_view name) const {
  return others_->control_id(name);
}
std::optional<control_name> family_constants::control_at(std::uint32_t id) const { return others_->control_at(id); }
bool family_constants::takes_host(std::string_view name) const { return others_->takes_host(name); }

std::optional<std::uint16_t> family_constants::family_number(std::string_view constant) const {
  const auto* found = find_constant(constant);
  if (!found || !is_family(*found)) return others_->family_number(constant);
  const auto number = found->number(system_);
  if (!number || *number < 0 || *number > std::numeric_limits<std::uint16_t>::max()) return std::nullopt;
  return static_cast<std::uint16_t>(*number);
}

std::optional<family_name> family_constants::family_at(std::uint16_t number) const {
  if (find(system_, number)) return std::nullopt;
  const constant_info* first = nullptr;
  each_constant_of(*find_constant_group("AF"), number, system_, [&](const constant_info& constant) {
    if (!first && is_family(constant)) first = &constant;
  });
  return first ? family_name::from(first->name) : others_->family_at(number);
}

}  // namespace sockfam::inline v0::registry
