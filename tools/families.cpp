// sockfam families: every family, as a table or as JSON.
#include <cstddef>
#include <span>
#include <utility>

#include <sockfam/registry.h>

#include "commands.h"
#include "options.h"
#include "registry_json.h"
#include "table.h"

namespace sockfam::cli {

namespace {

constexpr std::size_t first_number = 2;

void print_json(console& io) {
  ordered_json all;
  auto& list = all["families"] = ordered_json::array();
  for (const auto* family : registry::families()) list.push_back(family_object(*family));
  io.print_line(dumped(all));
}

/// The systems that have the variant, if one that has the family lacks it: "  (linux)".
std::string only_on(const registry::family_info& family, const registry::variant_info& variant) {
  std::string there;
  bool everywhere = true;
  for (const os system : every_system) {
    const bool has = variant.layout(system) != nullptr;
    everywhere = everywhere && (has || family.number[system] == 0);
    if (has) there += (there.empty() ? "" : ", ") + std::string{name_of(system)};
  }
  return everywhere ? "" : "  (" + there + ")";
}

/// "protocol 115 of inet: "
std::string under(const registry::family_info& family) {
  if (family.under.empty()) return {};
  for (const os system : every_system) {
    const auto number = family.protocol[system];
    if (number != 0) return "protocol " + std::to_string(number) + " of " + std::string{family.under} + ": ";
  }
  return {};
}

std::string tuple_cell(const registry::family_info& family, const registry::variant_info& variant) {
  const auto name = variant.name.empty() ? "" : std::string{variant.name} + ": ";
  return under(family) + name + std::string{variant.tuple} + only_on(family, variant);
}

/// The OSes' versions, one for each row; at least one, which may be empty.
std::vector<std::string> since_cells(std::span<const registry::version_note> notes) {
  std::vector<std::string> cells;
  for (std::size_t i = 0; i < every_system.size(); ++i) {
    for (const auto& note : notes) {
      if (note.about == name_of(every_system[i]))
        cells.push_back(std::string{os_short_names[i]} + " " + std::string{note.text});
    }
  }
  if (cells.empty()) cells.emplace_back();
  return cells;
}

std::vector<std::string> cells_of(const registry::family_info& family) {
  std::vector<std::string> cells{std::string{family.name}, std::string{family.constant}};
  for (const os system : every_system) {
    const auto number = family.number[system];
    cells.push_back(number == 0 || !family.under.empty() ? "-" : std::to_string(number));
  }
  return cells;
}

/// "protocol 136, addresses of inet, inet6  (linux, freebsd)", or "no addresses"
std::string borrowed_cell(const registry::family_info& family) {
  std::string cell;
  std::string there;
  for (const os system : every_system) {
    if (family.protocol[system] == 0) continue;
    if (cell.empty()) cell = "protocol " + std::to_string(family.protocol[system]) + ", ";
    there += (there.empty() ? "  (" : ", ") + std::string{name_of(system)};
  }
  if (family.addresses.empty()) return "no addresses";
  cell += "addresses of";
  for (const auto name : family.addresses) cell += (name == family.addresses[0] ? " " : ", ") + std::string{name};
  return cell + there + (there.empty() ? "" : ")");
}

void add_borrower(table& lines, const registry::family_info& family) {
  auto front = cells_of(family);
  auto about = borrowed_cell(family);
  for (const auto& since : since_cells(family.since)) {
    auto cells = std::exchange(front, std::vector<std::string>(front.size()));
    cells.push_back(since);
    cells.push_back(std::exchange(about, {}));
    lines.row(std::move(cells));
  }
}

void add_family(table& lines, const registry::family_info& family) {
  if (family.variants.empty()) return add_borrower(lines, family);
  auto front = cells_of(family);
  for (const auto& variant : family.variants) {
    const bool first = &variant == &family.variants[0];
    auto tuple = tuple_cell(family, variant);
    for (const auto& since : since_cells(first ? family.since : variant.since)) {
      auto cells = std::exchange(front, std::vector<std::string>(front.size()));
      cells.push_back(since);
      cells.push_back(std::exchange(tuple, {}));
      lines.row(std::move(cells));
    }
  }
}

/// "Linux, FreeBSD and Windows"
std::string all_titles() {
  std::string text{os_titles.front()};
  for (std::size_t i = 1; i < os_titles.size(); ++i) {
    text += i + 1 == os_titles.size() ? " and " : ", ";
    text += os_titles[i];
  }
  return text;
}

void print_table(console& io) {
  table lines{wide_page};
  std::vector<std::string> names{"name", "constant"};
  names.insert(names.end(), os_short_names.begin(), os_short_names.end());
  names.insert(names.end(), {"since", "tuple"});
  lines.row(std::move(names));
  for (std::size_t i = 0; i < every_system.size(); ++i) lines.align_right(first_number + i);
  for (const auto* family : registry::families()) add_family(lines, *family);
  const auto text = lines.text();
  const auto heading = text.find('\n');
  io.print(io.heading(text.substr(0, heading)) + text.substr(heading));
  io.print("\nColumns: the family's number on " + all_titles() +
           ".\n"
           "since: the version that introduced the family or, in the rows below, the variant. (linux): only there.\n"
           "protocol 136: socket()'s third argument; the entry is a protocol, not a family.\n"
           "In tuples, [...] may be left out, and <...> is written only if it differs from the default.\n");
}

}  // namespace

void add_families(CLI::App& program, action& chosen) {
  auto* command = program.add_subcommand("families", "Every family: numbers, variants, tuple forms");
  auto typed = std::make_shared<options>();
  add_json_option(*command, *typed);
  command->callback(
      [typed, &chosen] { chosen = [json = typed->json](console& io) { json ? print_json(io) : print_table(io); }; });
}

}  // namespace sockfam::cli
