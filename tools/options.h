// The options that subcommands share: as typed, and as parsed.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "names.h"
#include "reading.h"

namespace sockfam::cli {

/// How an address is printed.
enum class shown : std::uint8_t { text, tuple, object, bytes, layout };

/// The options as typed.
struct options {
  std::string os{};
  std::string endian{};
  std::string protocol{};
  std::string interfaces{};
  std::string controls{};
  std::string family{};
  std::string form{};
  bool json = false;
  bool storage = false;
  bool cut = false;
  std::vector<std::string> inputs{};
};

/// The options as parsed.
struct settings {
  context known{};
  shown form = shown::text;
  bool json = false;
  std::shared_ptr<const all_names> names{};
};

/// Refuses an empty word, which would read as if the option were not given.
CLI::Validator not_empty(const std::string& remedy);

void add_os_option(CLI::App& command, options& typed, const std::string& what, const std::string& otherwise);
void add_abi_options(CLI::App& command, options& typed);
void add_address_options(CLI::App& command, options& typed);
void add_endian_option(CLI::App& command, options& typed);
void add_protocol_option(CLI::App& command, options& typed);
void add_names_options(CLI::App& command, options& typed);
void add_interfaces_option(CLI::App& command, options& typed);
void add_form_option(CLI::App& command, options& typed, const std::string& otherwise);
void add_family_option(CLI::App& command, options& typed);
void add_json_option(CLI::App& command, options& typed);
void add_inputs(CLI::App& command, options& typed, const std::string& name, const std::string& about);

/// Throws usage_error for values that no option takes.
settings settings_of(const options& typed);

std::optional<os> find_os(std::string_view name);
std::optional<byte_order> find_order(std::string_view name);

/// CLI11 splits words such as [1,2] and {}. `shielded` protects them before it parses, `unshielded` restores them.
std::vector<std::string> shielded(int argc, const char* const* argv);
std::string unshielded(const std::string& word);
std::vector<std::string> inputs_of(const options& typed);

}  // namespace sockfam::cli
