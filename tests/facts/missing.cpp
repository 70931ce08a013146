#include "missing.h"

#include <algorithm>
#include <set>

namespace sockfam::tests::facts {

namespace {

using nlohmann::json;

class search {
 public:
  explicit search(const handwritten& files) : files_{files} {}

  void in_family(const registry::family_info& family) {
    if (!files_.contains(family.name)) {
      sentences.push_back("no tests/facts/families/" + std::string{family.name} +
                          ".json; write it: see tests/facts/README.md");
      return;
    }
    if (family.variants.empty() && section(family.name, "borrowed", files_).empty())
      say(family.name, "the families whose addresses it has", "borrowed");
  }

  void in_layouts() {
    for (const auto& row : layouts()) {
      const auto* family = registry::find(row.family);
      if (!family || !files_.contains(family->name)) continue;  // no spec has it yet
      if (!pairing_of(row, files_)) say(family->name, row.title(), "layouts");
      for (const auto* ours : variants_of(row, files_)) witnessed_.insert({ours->name, row.system});
    }
  }

  void in_variant(const our_variant& ours) {
    if (!files_.contains(ours.family->name)) return;
    for (const auto& layout : ours.variant->layouts) {
      if (!witnessed_.contains({ours.name, layout.system}))
        say(ours.name, "its layout on " + std::string{name_of(layout.system)}, "layouts");
      for (const auto& placed : layout.fields) {
        if (placed.always && !has("names", {{"variant", ours.name}, {"always", placed.c_name}}))
          say(ours.name, placed.c_name, "names");
      }
    }
    for (const auto& field : ours.variant->fields) in_field(ours, field);
    const auto tag = ours.variant->tag_field;
    if (ours.variant->tag && !has("names", {{"variant", ours.name}, {"tag", tag}})) say(ours.name, tag, "names");
    if (!has("kinds", {{"variant", ours.name}})) say(ours.name, "its kind", "kinds");
    if (!has("tuples", {{"variant", ours.name}})) say(ours.name, "its tuple", "tuples");
    if (count("examples", {{"variant", ours.name}}) < 2) say(ours.name, "a second address", "examples");
  }

  std::vector<std::string> sentences{};

 private:
  void in_field(const our_variant& ours, const registry::field_info& field) {
    const json is_it{{"variant", ours.name}, {"field", field.name}};
    if (!has("fields", is_it)) say(ours.name, field.name, "fields");
    const auto in_name = [&](std::string_view name) {
      auto named = is_it;
      named["name"] = name;
      if (!has("names", named)) say(ours.name, std::string{field.name} + " " + std::string{name}, "names");
    };
    for (const auto& one : field.names) in_name(one.name);
    for (const auto& one : field.guids) in_name(one.name);
  }

  /// The rows that have all of this.
  std::size_t count(std::string_view name, const json& wanted) const {
    const auto& rows = section(family_of(wanted.at("variant").get_ref<const std::string&>()), name, files_);
    const auto fits = [&](const json& row) {
      const auto items = wanted.items();
      return std::all_of(items.begin(), items.end(),
                         [&](const auto& item) { return row.value(item.key(), json{}) == item.value(); });
    };
    return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), fits));
  }
  bool has(std::string_view name, const json& wanted) const { return count(name, wanted) != 0; }

  void say(std::string_view title, std::string_view what, std::string_view where) {
    sentences.push_back(std::string{title} + " has no row for " + std::string{what} + " in " + std::string{where} +
                        " of tests/facts/families/" + std::string{family_of(title)} + ".json; add one");
  }

  const handwritten& files_;
  std::set<std::pair<std::string, os>> witnessed_{};
};

bool has_field(const our_variant& ours, const std::string& name) {
  const auto& fields = ours.variant->fields;
  return std::any_of(fields.begin(), fields.end(), [&](const auto& one) { return one.name == name; });
}

}  // namespace

std::vector<std::string> missing_in(const handwritten& files) {
  search made{files};
  for (const auto* family : registry::families()) made.in_family(*family);
  made.in_layouts();
  for (const auto& ours : our_variants()) made.in_variant(ours);
  return made.sentences;
}

std::vector<std::string> beyond_specs(const handwritten& files) {
  std::vector<std::string> sentences;
  for (const auto* name : {"kinds", "fields", "names", "tuples", "examples"}) {
    each_row(
        name,
        [&](const std::string& family, const json& row) {
          const auto title = row.at("variant").get<std::string>();
          const auto field = row.value("field", "");
          const auto* ours = find_variant(title);
          if (family_of(title) == family && ours && (field.empty() || has_field(*ours, field))) return;
          const auto what = title + (field.empty() ? "" : " " + field);
          sentences.push_back(std::string{name} + " of tests/facts/families/" + family + ".json has " + what +
                              ", which no spec has; take the row out");
        },
        files);
  }
  return sentences;
}

}  // namespace sockfam::tests::facts
