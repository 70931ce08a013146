// sockfam constant: numbers of constants by name, and names by number.
#include <algorithm>

#include <sockfam/abi.h>
#include <sockfam/constant_registry.h>

#include "commands.h"
#include "constant_json.h"
#include "inputs.h"
#include "number.h"
#include "safe.h"
#include "suggest.h"
#include "table.h"

namespace sockfam::cli {

namespace {

using registry::constant_group;
using registry::constant_info;

constexpr std::size_t least_for_name = 32;
constexpr std::size_t shown_of_name = 40;

/// The options as typed.
struct looked_for {
  options shared{};
  std::string value{};
  std::string group{};
};

/// What --value means: a number, or the text of a constant that is not a number.
struct wanted_value {
  std::optional<std::int64_t> number;
  std::string text;
};

std::string upper(std::string_view name) {
  std::string text;
  for (const char c : name) text += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return text;
}

refusal no_such_constant(std::string_view name) {
  std::vector<std::string> known;
  for (const auto& group : registry::constant_groups()) {
    for (const auto& constant : group.constants) known.emplace_back(constant.name);
  }
  const std::string wrong =
      name.empty() ? "the name is empty" : safe(name, shown_of_name) + " is not a constant of sockets";
  return {errc::unknown_name, "name", 0, wrong + "; write " + near_or(name, known, "a name such as AF_INET6")};
}

refusal not_there(const constant_info& constant, os system) {
  const std::string here{name_of(system)};
  if (constant.systems.has(system)) {
    return {errc::not_on_this_os, "os", 0,
            "its number on this architecture of " + here + " is not known; look it up in the system's headers"};
  }
  std::vector<std::string> others;
  for (const os other : every_system) {
    if (constant.systems.has(other)) others.emplace_back(name_of(other));
  }
  return {errc::not_on_this_os, "os", 0, "does not exist on " + here + "; give --os " + either(others)};
}

refusal no_such_group(const std::string& name) {
  std::vector<std::string> known;
  for (const auto& group : registry::constant_groups()) known.emplace_back(group.name);
  const std::string wrong = safe(name, shown_of_name) + " is not a group of constants; write ";
  return {errc::unknown_name, "group", 0, wrong + near_or(name, known, either(known))};
}

/// A group without texts takes numbers only.
wanted_value value_for(const constant_group& group, const std::string& text) {
  const auto number = read_number(text);
  const auto is_text = [](const constant_info& constant) { return constant.is_text(); };
  if (number || std::any_of(group.constants.begin(), group.constants.end(), is_text)) return {number, text};
  throw usage_error("--value: " + quoted_if_odd(text.substr(0, shown_of_name)) +
                    " is not a number of 64 bits; write 29, 0x1d or -1");
}

/// The answers for people: with --os only the value, else a row of a table. Rows are kept until the table is complete,
/// but not while standard input is read, which may never end.
class answers {
 public:
  answers(console& io, bool waits) : io_(io), waits_(waits) {}

  void add(const constant_info& constant) {
    std::vector<std::string> cells{std::string{constant.name}};
    for (const os system : every_system) {
      const auto value = value_text(constant, system, linux_arch::common);
      cells.push_back(value.empty() ? "-" : value);
    }
    cells.push_back(remarks(constant));
    if (!waits_) cells[0].resize(std::max(cells[0].size(), least_for_name), ' ');
    rows_.push_back(std::move(cells));
    if (!waits_) print();
  }
  void print() {
    if (rows_.empty()) return;
    table lines{wide_page};
    std::vector<std::string> names{"constant"};
    for (const os system : every_system) names.emplace_back(name_of(system));
    names.emplace_back("remarks");
    lines.row(std::move(names));
    for (std::size_t i = 1; i <= every_system.size(); ++i) lines.align_right(i);
    for (auto& row : rows_) lines.row(std::move(row));
    rows_.clear();
    const auto text = lines.text();
    const auto heading = text.find('\n');
    if (!headed_) io_.print(io_.heading(text.substr(0, heading)) + "\n");
    io_.print(text.substr(heading + 1));
    headed_ = true;
  }

 private:
  console& io_;
  bool waits_;
  bool headed_ = false;
  std::vector<std::vector<std::string>> rows_{};
};

void look_up(console& io, const settings& config, const std::vector<std::string>& names, bool os_was_given) {
  answers rows{io, std::find(names.begin(), names.end(), "-") == names.end()};
  const os system = config.known.where.system;
  for_each_input(names, io, config, [&](std::string_view name) {
    const auto* constant = registry::find_constant(name);
    if (!constant) return print_refusal(io, config, name, no_such_constant(name));
    if (!os_was_given) return config.json ? io.print_line(dumped(constant_object(*constant))) : rows.add(*constant);
    const auto value = value_text(*constant, system, native_linux_arch);
    if (value.empty()) return print_refusal(io, config, name, not_there(*constant, system));
    io.print_line(config.json ? dumped(constant_object(*constant, system)) : value);
  });
  rows.print();
}

void look_back(console& io, const settings& config, const constant_group& group, const wanted_value& value) {
  const os system = config.known.where.system;
  std::size_t found = 0;
  const auto tell = [&](const constant_info& constant) {
    ++found;
    io.print_line(config.json ? dumped(constant_object(constant, system)) : constant.name);
  };
  if (value.number) each_constant_of(group, *value.number, system, tell);
  if (!value.number) each_constant_of(group, value.text, system, tell);
  if (found != 0) return;
  const std::string wrong =
      "no constant of " + std::string{group.name} + " has that value on " + std::string{name_of(system)};
  print_refusal(io, config, value.text, {errc::unknown_name, "value", 0, wrong + "; give another --group or --os"});
}

action action_for(const looked_for& typed) {
  const auto config = settings_of(typed.shared);
  const auto names = inputs_of(typed.shared);
  const bool by_value = !typed.value.empty() || !typed.group.empty();
  if (by_value && !names.empty())
    throw usage_error("names cannot be combined with --value and --group; write one or the other");
  if (!by_value && names.empty())
    throw usage_error("there is nothing to look up; write a NAME, or --value N --group G");
  if (!by_value) return [=, given = !typed.shared.os.empty()](console& io) { look_up(io, config, names, given); };
  if (typed.value.empty()) throw usage_error("--group needs --value; write --value N too");
  if (typed.group.empty()) throw usage_error("--value needs --group; write --group G too, such as AF or SO");
  const auto name = unshielded(typed.group);
  const auto* group = registry::find_constant_group(upper(name));
  if (!group) return [=](console& io) { print_refusal(io, config, name, no_such_group(name)); };
  const auto value = value_for(*group, unshielded(typed.value));
  return [=](console& io) { look_back(io, config, *group, value); };
}

}  // namespace

void add_constant(CLI::App& program, action& chosen) {
  auto* command = program.add_subcommand("constant", "Numbers of constants by name, and names by number");
  auto typed = std::make_shared<looked_for>();
  command
      ->add_option("NAME", typed->shared.inputs,
                   "Constants, such as AF_INET6 or SO_REUSEADDR; - reads them from standard input, one a line")
      ->type_name("");
  command->add_option("--value", typed->value, "Look up the names of this number instead: 29, 0x1d, -1")
      ->type_name("N");
  command->add_option("--group", typed->group, "The constants to search, by what they begin with: AF, SO, IPPROTO")
      ->type_name("G");
  add_os_option(*command, typed->shared, "The OS", "all; with --value this machine's");
  add_json_option(*command, typed->shared);
  command->footer(
      "With --os, NAME prints only the number. On Linux some numbers depend on the processor: --os linux and --value\n"
      "use those of this machine, the table shows those of most machines.\n"
      "Examples: sockfam constant AF_INET6 SO_REUSEADDR\n"
      "          sockfam constant --os freebsd AF_INET6\n"
      "          sockfam constant --value 29 --group AF --os linux");
  command->callback([typed, &chosen] { chosen = action_for(*typed); });
}

}  // namespace sockfam::cli
