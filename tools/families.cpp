// sockfam families: every family, as a table or as JSON.
#include <sockfam/registry.h>

#include "commands.h"
#include "options.h"
#include "registry_json.h"
#include "table.h"

namespace sockfam::cli {

namespace {

constexpr std::size_t page_width = 100;
constexpr std::size_t first_number = 2;

void print_json(console& io) {
  ordered_json all;
  auto& list = all["families"] = ordered_json::array();
  for (const auto* family : registry::families()) list.push_back(family_object(*family));
  io.print_line(dumped(all));
}

std::string tuple_cell(const registry::variant_info& variant) {
  return (variant.name.empty() ? "" : std::string{variant.name} + ": ") + std::string{variant.tuple};
}

void add_family(table& lines, const registry::family_info& family) {
  bool first = true;
  for (const auto& variant : family.variants) {
    std::vector<std::string> cells{first ? std::string{family.name} : "", first ? std::string{family.constant} : ""};
    for (const os system : every_system) {
      const auto number = family.number[system];
      cells.push_back(!first ? "" : number == 0 ? "-" : std::to_string(number));
    }
    cells.push_back(tuple_cell(variant));
    lines.row(std::move(cells));
    first = false;
  }
}

void print_table(console& io) {
  table lines{page_width};
  lines.row({"name", "constant", "linux", "free", "open", "net", "mac", "win", "tuple"});
  for (std::size_t i = 0; i < every_system.size(); ++i) lines.align_right(first_number + i);
  for (const auto* family : registry::families()) add_family(lines, *family);
  const auto text = lines.text();
  const auto heading = text.find('\n');
  io.print(io.heading(text.substr(0, heading)) + text.substr(heading));
  io.print(
      "\nColumns: the family's number on Linux, FreeBSD, OpenBSD, NetBSD, macOS and Windows.\n"
      "In tuples, [...] may be left out and <...> is written only where it says something.\n");
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
