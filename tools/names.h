// The names of interfaces and kernel controls that options give.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <sockfam/resolver.h>

namespace sockfam::cli {

/// Wrong usage: exit code 2.
struct usage_error : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// A table of names and numbers, given as an option.
class numbered_names {
 public:
  struct limits {
    std::string_view option;  ///< "--interfaces"
    std::string_view remedy;  ///< what to write instead
    std::size_t longest;
    std::uint32_t greatest;
  };
  /// "lo=1,eth0=2" or "none"; throws usage_error for anything else.
  numbered_names(std::string_view text, const limits& allowed);
  std::optional<std::uint32_t> number_of(std::string_view name) const;
  std::optional<std::string> name_of(std::uint32_t number) const;

 private:
  void add(std::string_view text, const limits& allowed);

  std::vector<std::pair<std::string, std::uint32_t>> entries_;
};

/// The names of --interfaces and --controls, or the machine's own where these are not given. It owns its names, which
/// the library's table of names does not.
class given_names final : public resolver {
 public:
  given_names(const std::string& interfaces, const std::string& controls);
  std::optional<std::uint32_t> interface_index(std::string_view name) const override;
  std::optional<interface_name> interface_at(std::uint32_t index) const override;
  std::optional<std::uint32_t> control_id(std::string_view name) const override;
  std::optional<control_name> control_at(std::uint32_t id) const override;

 private:
  std::optional<numbered_names> interfaces_;
  std::optional<numbered_names> controls_;
};

}  // namespace sockfam::cli
