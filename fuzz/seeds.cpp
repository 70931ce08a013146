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

std::vector<std::string> seeds_of_decode() {
  collection found;
  for (const auto& one : tested.examples) {
    const auto address = parse(one.text, {.names = &tests::interfaces()});
    law(address.has_value(), "an example is an address");
    for (const abi& where : tests::every_abi()) found.add(*address, where);
  }
  for (const auto& [address, system] : tested.edges()) {
    found.add(address, {system, byte_order::little});
    found.add(address, {system, byte_order::big});
  }
  return found.take();
}

std::vector<std::string> seeds_of_parse() {
  collection found;
  for (const auto& one : tested.examples) {
    found.add(one.text);
    if (!one.tuple.empty()) found.add(one.tuple);
  }
  for (const auto text : tested.texts) found.add(text);
  for (const auto& one : tested.edges()) {
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

std::vector<std::string> seeds() { return tested_verb == verb::decode ? seeds_of_decode() : seeds_of_parse(); }

void write_seeds(const char* folder) {
  std::error_code ignored;  // what cannot be made cannot be written to either
  std::filesystem::create_directories(folder, ignored);
  int number = 0;
  for (const auto& seed : seeds()) write(std::filesystem::path{folder} / std::to_string(number++), seed);
  std::string words;
  for (const auto word : tested.words) words += '"' + in_dictionary(word) + "\"\n";
  write(std::string{folder} + ".dict", words);
}

}  // namespace sockfam::fuzz
