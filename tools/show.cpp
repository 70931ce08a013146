// sockfam show: one family, as text or as JSON.
#include <algorithm>

#include "commands.h"
#include "description.h"
#include "forms.h"
#include "registry_json.h"
#include "safe.h"
#include "suggest.h"

namespace sockfam::cli {

namespace {

/// What FAMILY[:VARIANT] names; no variant means all of them.
struct subject {
  const registry::family_info* family = nullptr;
  const registry::variant_info* variant = nullptr;
};

outcome<subject> find_subject(std::string_view name) {
  const auto colon = name.find(':');
  if (name.empty() || colon == 0) {
    return reject({errc::no_such_family, "family", 0, "the family is empty; write one that `sockfam families` lists"});
  }
  const auto* family = registry::find(name.substr(0, colon));
  if (!family) return reject(no_such_family(name.substr(0, colon)));
  if (colon == std::string_view::npos) return subject{family, nullptr};
  if (const auto* variant = family->variant(name.substr(colon + 1)); variant && !variant->name.empty()) {
    return subject{family, variant};
  }
  std::vector<std::string> known;
  for (const auto& variant : family->variants) {
    if (!variant.name.empty()) known.emplace_back(variant.name);
  }
  const std::string remedy = known.empty() ? "it has one shape only" : "write " + either(known);
  const auto given = name.substr(colon + 1);
  const std::string wrong = given.empty() ? "the variant after the colon is empty"
                                          : safe(given, 40) + " is not a variant of " + std::string{family->name};
  return reject({errc::no_such_variant, "variant", colon + 1, wrong + "; " + remedy});
}

bool is_on(const subject& what, os system) {
  const auto has = [&](const auto& variant) { return variant.layout(system) != nullptr; };
  const auto& all = what.family->variants;
  if (all.empty()) return what.family->is_on(system);
  return what.variant ? has(*what.variant) : std::any_of(all.begin(), all.end(), has);
}

refusal not_there(const subject& what, os system) {
  std::vector<std::string> others;
  for (const os other : every_system) {
    if (is_on(what, other)) others.emplace_back(name_of(other));
  }
  return {errc::not_on_this_os, "os", 0,
          "does not exist on " + std::string{name_of(system)} + "; give --os " + either(others)};
}

void run(console& io, const settings& config, const std::string& name, bool os_was_given) {
  const auto what = find_subject(name);
  if (!what) return print_refusal(io, config, name, what.error());
  const bool exists = is_on(*what, config.known.where.system);
  if (!exists && (os_was_given || !config.json)) {
    return print_refusal(io, config, name, not_there(*what, config.known.where.system));
  }
  if (config.json) return io.print_line(dumped(family_object(*what->family, what->variant)));
  io.print(family_text(io, *what->family));
  for (const auto lends : what->family->addresses) {
    const auto& lender = *registry::find(lends);
    io.print("\n" + io.heading(std::string{lends}) + "\n" +
             variant_text(io, lender, lender.variants[0], config.known.where.system));
  }
  for (const auto& variant : what->family->variants) {
    if (!what->variant || what->variant == &variant) {
      io.print("\n" + variant_text(io, *what->family, variant, config.known.where.system));
    }
  }
}

}  // namespace

void add_show(CLI::App& program, action& chosen) {
  auto* command = program.add_subcommand("show", "One family: its forms, fields and bytes");
  auto typed = std::make_shared<options>();
  auto name = std::make_shared<std::string>();
  command->add_option("FAMILY[:VARIANT]", *name, "A name or a constant: inet6, AF_CAN, can:isotp")
      ->required()
      ->type_name("");
  add_abi_options(*command, *typed);
  add_json_option(*command, *typed);
  command->callback([=, &chosen] {
    chosen = [config = settings_of(*typed), what = unshielded(*name), given = !typed->os.empty()](console& io) {
      run(io, config, what, given);
    };
  });
}

}  // namespace sockfam::cli
