#include "names.h"

#include <algorithm>
#include <charconv>

#include <sockfam/socket/interfaces.h>

#include "safe.h"

namespace sockfam::cli {

namespace {

constexpr numbered_names::limits interface_limits{"--interfaces", "NAME=INDEX; write lo=1,eth0=2 or none",
                                                  interface_name::capacity(), 0x7fffffff};
constexpr numbered_names::limits control_limits{"--controls", "NAME=ID; write com.apple.net.utun_control=2 or none",
                                                control_name::capacity(), 0xffffffff};

std::optional<numbered_names> table_of(const std::string& text, const numbered_names::limits& allowed) {
  if (text.empty()) return std::nullopt;
  return numbered_names{text, allowed};
}

std::pair<std::string, std::uint32_t> read_entry(std::string_view entry, const numbered_names::limits& allowed) {
  const auto equals = std::min(entry.rfind('='), entry.size());
  const auto name = entry.substr(0, equals);
  const auto digits = entry.substr(std::min(equals + 1, entry.size()));
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool whole = error == std::errc{} && end == digits.data() + digits.size();
  const bool named = !name.empty() && name.size() <= allowed.longest;
  if (whole && named && number != 0 && number <= allowed.greatest) return {std::string{name}, number};
  throw usage_error(std::string{allowed.option} + ": '" + safe(entry, 60) + "' is not " + std::string{allowed.remedy});
}

}  // namespace

numbered_names::numbered_names(std::string_view text, const limits& allowed) {
  if (text == "none") return;
  while (!text.empty()) {
    const auto end = std::min(text.find(','), text.size());
    add(text.substr(0, end), allowed);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void numbered_names::add(std::string_view text, const limits& allowed) {
  auto entry = read_entry(text, allowed);
  if (number_of(entry.first) || name_of(entry.second)) {
    throw usage_error(std::string{allowed.option} + ": '" + safe(text, 60) +
                      "' repeats a name or a number; write each once");
  }
  entries_.push_back(std::move(entry));
}

std::optional<std::uint32_t> numbered_names::number_of(std::string_view name) const {
  for (const auto& [known, number] : entries_) {
    if (known == name) return number;
  }
  return std::nullopt;
}

std::optional<std::string> numbered_names::name_of(std::uint32_t number) const {
  for (const auto& [name, known] : entries_) {
    if (known == number) return name;
  }
  return std::nullopt;
}

given_names::given_names(const std::string& interfaces, const std::string& controls)
    : interfaces_(table_of(interfaces, interface_limits)), controls_(table_of(controls, control_limits)) {}

std::optional<std::uint32_t> given_names::interface_index(std::string_view name) const {
  return interfaces_ ? interfaces_->number_of(name) : system_interfaces().interface_index(name);
}

std::optional<interface_name> given_names::interface_at(std::uint32_t index) const {
  if (!interfaces_) return system_interfaces().interface_at(index);
  const auto name = interfaces_->name_of(index);
  return name ? interface_name::from(*name) : std::nullopt;
}

std::optional<std::uint32_t> given_names::control_id(std::string_view name) const {
  return controls_ ? controls_->number_of(name) : system_interfaces().control_id(name);
}

std::optional<control_name> given_names::control_at(std::uint32_t id) const {
  if (!controls_) return system_interfaces().control_at(id);
  const auto name = controls_->name_of(id);
  return name ? control_name::from(*name) : std::nullopt;
}

all_names::all_names(const std::string& interfaces, const std::string& controls) : given_(interfaces, controls) {
  for (const os system : every_system) systems_.emplace_back(system, given_);
}

}  // namespace sockfam::cli
