// What fuzzers begin with, out of what a harness knows of its family.
#include <filesystem>
#include <fstream>
#include <set>

#include "harness.h"

namespace sockfam::fuzz {

namespace {

/// Each once, in the order in which they were found.
class collection {
 public:
  void add(std::string_view text) {
    if (known_.emplace(text).second) all_.emplace_back(text);
  }
  /// The address on an ABI, if that has it.
  void add(const any_address& address, const abi& where) {
    const auto bytes = encode(address, where);
    if (bytes) add({reinterpret_cast<const char*>(bytes->view().data()), bytes->size()});
  }
  std::vector<std::string> take() { return std::move(all_); }

 private:
  std::set<std::string> known_;
  std::vector<std::string> all_;
};

/// A value with a meaning, and an OS that has it.
struct edge {
  any_address address;
  os system;
};

/// Every member at each of its edges, the others plain.
void add_edges(std::vector<edge>& found, const tests::subject& type) {
  for (const os system : every_system) {
    if (!type.systems.has(system)) continue;
    std::size_t members = 1;
    for (std::size_t member = 0; member < members; ++member) {
      for (std::size_t number = 0;; ++number) {
        auto pick = tests::choices::of_edge(member, number);
        const any_address made = type.fill(pick, system);
        members = pick.calls();
        if (!pick.had_edge()) break;
        found.push_back({made, system});
      }
    }
  }
}

std::vector<edge> edges(const harness& tested) {
  std::vector<edge> found;
  for (const auto& type : tested.types) add_edges(found, type);
  return found;
}

std::vector<std::string> seeds_of_decode(const harness& tested) {
  collection found;
  for (const auto& one : tested.examples) {
    const auto address = parse(one.text, {.names = &tests::interfaces()});
    law(address.has_value(), "an example is an address");
    for (const abi& where : tests::every_abi()) found.add(*address, where);
  }
  for (const auto& [address, system] : edges(tested)) {
    found.add(address, {system, byte_order::little});
    found.add(address, {system, byte_order::big});
  }
  return found.take();
}

std::vector<std::string> seeds_of_parse(const harness& tested) {
  collection found;
  for (const auto& one : tested.examples) {
    found.add(one.text);
    if (!one.tuple.empty()) found.add(one.tuple);
  }
  for (const auto text : tested.texts) found.add(text);
  for (const auto& one : edges(tested)) {
    for (const form how : {form::text, form::tuple}) found.add(format(one.address, how, tests::interfaces()).view());
  }
  return found.take();
}

/// A fuzzer's dictionary has \xNN for what is not printable, for quotes and for backslashes.
std::string in_dictionary(std::string_view word) {
  std::string made;
  for (const char c : word) {
    if (c >= ' ' && c <= '~' && c != '"' && c != '\\') {
      made += c;
    } else {
      made += "\\x" + tests::to_hex(std::string_view{&c, 1});
    }
  }
  return made;
}

void write(const std::filesystem::path& path, std::string_view content) {
  std::ofstream out{path, std::ios::binary};
  if (out << content) return;
  std::fprintf(stderr, "%s cannot be written; name a folder that can be made\n", path.string().c_str());
  std::exit(1);
}

}  // namespace

std::vector<std::string> seeds(const task& given) {
  return given.how == verb::decode ? seeds_of_decode(*given.tested) : seeds_of_parse(*given.tested);
}

void write_seeds(const task& given, const char* folder) {
  std::error_code ignored;  // what cannot be made cannot be written to either
  std::filesystem::create_directories(folder, ignored);
  int number = 0;
  for (const auto& seed : seeds(given)) write(std::filesystem::path{folder} / std::to_string(number++), seed);
  std::string words;
  for (const auto word : given.tested->words) words += '"' + in_dictionary(word) + "\"\n";
  write(std::string{folder} + ".dict", words);
}

}  // namespace sockfam::fuzz
