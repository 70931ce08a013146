// The names of interfaces and kernel controls that options give, and of families by their constants.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <sockfam/constant_registry.h>
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

/// The names that were given, and for each OS its constants of families.
class all_names {
 public:
  all_names(const std::string& interfaces, const std::string& controls);
  all_names(const all_names&) = delete;  // for its parts refer to each other
  all_names& operator=(const all_names&) = delete;
  const resolver& on(os system) const { return systems_[static_cast<std::size_t>(system)]; }

 private:
  given_names given_;
  std::vector<registry::family_constants> systems_;
};

}  // namespace sockfam::cli
