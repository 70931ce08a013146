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

/// The interfaces of --interfaces. The library's own table would need somebody to keep the names.
class interface_table final : public resolver {
 public:
  /// "lo=1,eth0=2" or "none"; throws usage_error for all else.
  explicit interface_table(std::string_view text);
  std::optional<std::uint32_t> interface_index(std::string_view name) const override;
  std::optional<interface_name> interface_at(std::uint32_t index) const override;

 private:
  void add(std::string_view text);

  std::vector<std::pair<interface_name, std::uint32_t>> entries_;
};

/// As meant.
struct settings {
  context known{};
  shown form = shown::text;
  bool json = false;
  std::shared_ptr<const interface_table> table{};
};

void add_os_option(CLI::App& command, options& typed, const std::string& about);
void add_abi_options(CLI::App& command, options& typed);
void add_address_options(CLI::App& command, options& typed);
void add_interfaces_option(CLI::App& command, options& typed);
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
