// The options that subcommands share, as typed and as meant.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "reading.h"

namespace sockfam::cli {

/// Wrong usage: exit code 2.
struct usage_error : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// How an address is printed.
enum class shown : std::uint8_t { text, tuple, object, bytes, layout };

/// As typed.
struct options {
  std::string os{};
  std::string endian{};
  std::string protocol{};
  std::string interfaces{};
  std::string family{};
  std::string form{};
  bool json = false;
  std::vector<std::string> inputs{};
};

/// The interfaces of --interfaces, with the text that their names are in.
class interface_table {
 public:
  explicit interface_table(const std::string& text);
  interface_table(const interface_table&) = delete;
  interface_table& operator=(const interface_table&) = delete;
  const resolver& names() const { return resolver_; }

 private:
  std::string text_;
  std::vector<table_resolver::entry> entries_;
  table_resolver resolver_;
};

/// As meant.
struct settings {
  context known{};
  shown form = shown::text;
  bool json = false;
  std::shared_ptr<const interface_table> table{};
};

void add_abi_options(CLI::App& command, options& typed);
void add_address_options(CLI::App& command, options& typed);
void add_form_option(CLI::App& command, options& typed, const std::string& otherwise);
void add_family_option(CLI::App& command, options& typed);
void add_json_option(CLI::App& command, options& typed);
void add_inputs(CLI::App& command, options& typed, const std::string& name, const std::string& about);

/// Throws usage_error for values that no option takes.
settings settings_of(const options& typed);

std::optional<os> find_os(std::string_view name);
std::optional<byte_order> find_order(std::string_view name);

/// CLI11 takes words such as [1,2] and {} apart. These keep them whole: before it, and after.
std::vector<std::string> shielded(int argc, const char* const* argv);
std::string unshielded(const std::string& word);
std::vector<std::string> inputs_of(const options& typed);

}  // namespace sockfam::cli
