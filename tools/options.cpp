#include "options.h"

#include <algorithm>

#include "suggest.h"

namespace sockfam::cli {

namespace {

constexpr char shield = '\x01';

std::vector<std::string> all_os_names() { return {os_names.begin(), os_names.end()}; }

shown read_form(std::string_view name) {
  if (name == "tuple") return shown::tuple;
  if (name == "json") return shown::object;
  if (name == "bytes") return shown::bytes;
  if (name == "layout") return shown::layout;
  return shown::text;
}

/// Refuses a word that is not among `names`.
CLI::Validator one_of(std::vector<std::string> names) {
  const auto check = [names = std::move(names)](const std::string& given) {
    if (std::find(names.begin(), names.end(), given) != names.end()) return std::string{};
    return not_among(unshielded(given), names);
  };
  return CLI::Validator(check, "");
}

}  // namespace

CLI::Validator not_empty(const std::string& remedy) {
  const auto check = [remedy](const std::string& given) { return given.empty() ? "is empty; write " + remedy : ""; };
  return CLI::Validator(check, "");
}

void add_os_option(CLI::App& command, options& typed, const std::string& what, const std::string& otherwise) {
  const auto about = what + ": " + CLI::detail::join(all_os_names(), ", ") + " (default: " + otherwise + ")";
  command.add_option("--os", typed.os, about)->type_name("OS")->check(one_of(all_os_names()));
}

void add_abi_options(CLI::App& command, options& typed) {
  add_os_option(command, typed, "Whose layout", "this machine's");
  add_endian_option(command, typed);
}

void add_endian_option(CLI::App& command, options& typed) {
  command
      .add_option("--endian", typed.endian, "Byte order of host-order fields: little, big (default: this machine's)")
      ->type_name("ORDER")
      ->check(one_of({"little", "big"}));
}

void add_address_options(CLI::App& command, options& typed) {
  add_abi_options(command, typed);
  add_protocol_option(command, typed);
  add_names_options(command, typed);
}

void add_protocol_option(CLI::App& command, options& typed) {
  command
      .add_option("--protocol", typed.protocol,
                  "What socket() was given, where the bytes do not tell: CAN_ISOTP, isotp or 6")
      ->type_name("NAME|NUMBER")
      ->check(not_empty("a name such as CAN_ISOTP, or a number"));
}

void add_names_options(CLI::App& command, options& typed) {
  command
      .add_option("--controls", typed.controls,
                  "Table of macOS's kernel controls to use instead of this machine's: com.apple.net.utun_control=2")
      ->type_name("TABLE")
      ->check(not_empty("com.apple.net.utun_control=2 or none"));
  add_interfaces_option(command, typed);
}

void add_interfaces_option(CLI::App& command, options& typed) {
  command
      .add_option("--interfaces", typed.interfaces,
                  "Interface table to use instead of this machine's: lo=1,eth0=2, or none")
      ->type_name("TABLE")
      ->check(not_empty("lo=1,eth0=2 or none"));
}

void add_form_option(CLI::App& command, options& typed, const std::string& otherwise) {
  typed.form = otherwise;
  command
      .add_option("--form", typed.form,
                  "How addresses are printed: text, tuple, json, bytes, layout (default: " + otherwise + ")")
      ->type_name("FORM")
      ->check(one_of({"text", "tuple", "json", "bytes", "layout"}));
}

void add_family_option(CLI::App& command, options& typed) {
  command.add_option("--family", typed.family, "Family of addresses that are tuples or JSON objects: inet6, AF_INET6")
      ->type_name("FAMILY")
      ->check(not_empty("a name such as inet6, or AF_INET6"));
}

void add_json_option(CLI::App& command, options& typed) {
  command.add_flag("--json", typed.json, "Print one JSON object per result, and nothing else");
}

void add_inputs(CLI::App& command, options& typed, const std::string& name, const std::string& about) {
  command.add_option(name, typed.inputs, about + "; - reads them from standard input, one a line")
      ->required()
      ->type_name("");
}

std::optional<os> find_os(std::string_view name) {
  for (const os system : every_system) {
    if (name_of(system) == name) return system;
  }
  return std::nullopt;
}

std::optional<byte_order> find_order(std::string_view name) {
  if (name == "little") return byte_order::little;
  if (name == "big") return byte_order::big;
  return std::nullopt;
}

settings settings_of(const options& typed) {
  settings parsed;
  parsed.known.where.system = find_os(typed.os).value_or(native_abi.system);
  parsed.known.where.order = find_order(typed.endian).value_or(native_abi.order);
  parsed.known.family = unshielded(typed.family);
  parsed.known.protocol = read_protocol(unshielded(typed.protocol));
  if (const auto why = unknown_protocol(parsed.known.protocol, parsed.known.family, parsed.known.where.system)) {
    throw usage_error("--protocol: " + why->message);
  }
  parsed.names = std::make_shared<all_names>(unshielded(typed.interfaces), unshielded(typed.controls));
  parsed.known.tables = parsed.names.get();
  parsed.known.in = typed.storage ? container::storage : container::exact;
  parsed.known.cut = typed.cut;
  parsed.form = read_form(typed.form);
  parsed.json = typed.json;
  return parsed;
}

std::vector<std::string> shielded(int argc, const char* const* argv) {
  std::vector<std::string> words;
  for (int i = argc - 1; i > 0; --i) {  // CLI11 expects them in reverse order
    std::string word = argv[i];
    if (!word.empty() && std::string_view{"[{%\x01"}.find(word.front()) != std::string_view::npos) {
      word.insert(word.begin(), shield);
    }
    words.push_back(std::move(word));
  }
  return words;
}

std::string unshielded(const std::string& word) { return word.starts_with(shield) ? word.substr(1) : word; }

std::vector<std::string> inputs_of(const options& typed) {
  std::vector<std::string> inputs;
  for (const auto& word : typed.inputs) inputs.push_back(unshielded(word));
  return inputs;
}

}  // namespace sockfam::cli
