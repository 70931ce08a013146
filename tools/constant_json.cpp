#include "constant_json.h"

#include <array>

namespace sockfam::cli {

namespace {

using registry::constant_info;

/// In the order of `linux_arch`.
constexpr std::array<const char*, 6> arch_names{"", "alpha", "mips", "parisc", "powerpc", "sparc"};

std::string name_of_arch(linux_arch arch) { return arch_names[static_cast<std::size_t>(arch)]; }

ordered_json value_of(const constant_info& constant, os system, linux_arch arch) {
  if (const auto text = constant.text(system)) return *text;
  if (const auto number = constant.number(system, arch)) return *number;
  return nullptr;
}

ordered_json versions(std::span<const registry::version_note> notes) {
  auto object = ordered_json::object();
  for (const auto& note : notes) object[std::string{note.about}] = note.text;
  return object;
}

ordered_json architectures(const registry::constant_notes& notes) {
  auto object = ordered_json::object();
  for (const auto& [arch, number] : notes.architectures) {
    object[name_of_arch(arch)] = number ? ordered_json(*number) : ordered_json{};
  }
  return object;
}

ordered_json beginning(const constant_info& constant) {
  ordered_json object;
  object["ok"] = true;
  object["name"] = constant.name;
  object["group"] = group_of(constant).name;
  return object;
}

}  // namespace

std::string value_text(const constant_info& constant, os system, linux_arch arch) {
  if (const auto text = constant.text(system)) return std::string{*text};
  const auto number = constant.number(system, arch);
  return number ? std::to_string(*number) : "";
}

std::string remarks(const constant_info& constant) {
  if (!constant.notes) return {};
  const auto& notes = *constant.notes;
  std::string text;
  const auto add = [&](const std::string& part) { text += (text.empty() ? "" : "; ") + part; };
  std::string others;
  for (const auto& [arch, number] : notes.architectures) {
    others +=
        (others.empty() ? "on " : ", ") + name_of_arch(arch) + " " + (number ? std::to_string(*number) : "another");
  }
  if (!others.empty()) add(others);
  for (const auto& note : notes.since) add("since " + std::string{note.about} + " " + std::string{note.text});
  for (const auto& note : notes.changed) add(std::string{note.about} + " " + std::string{note.text});
  if (!notes.c_name.empty()) add(std::string{notes.c_name} + " in the headers");
  if (!notes.doc.empty()) add(std::string{notes.doc});
  return text;
}

ordered_json constant_object(const constant_info& constant) {
  auto object = beginning(constant);
  auto& values = object["values"] = ordered_json::object();
  for (const os system : every_system) {
    if (constant.systems.has(system))
      values[std::string{name_of(system)}] = value_of(constant, system, linux_arch::common);
  }
  const auto& notes = constant.notes ? *constant.notes : registry::constant_notes{};
  object["linux-architectures"] = architectures(notes);
  object["since"] = versions(notes.since);
  object["changed"] = versions(notes.changed);
  object["c"] = notes.c_name.empty() ? constant.name : notes.c_name;
  object["doc"] = notes.doc;
  return object;
}

ordered_json constant_object(const constant_info& constant, os system) {
  auto object = beginning(constant);
  object["os"] = name_of(system);
  object["value"] = value_of(constant, system, native_linux_arch);
  return object;
}

}  // namespace sockfam::cli
