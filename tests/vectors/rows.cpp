#include "rows.h"

#include <fstream>
#include <map>
#include <stdexcept>
#include <unordered_map>

#include <sockfam/registry.h>

#include "support/world.h"

namespace sockfam::tests::vectors {

namespace {

using nlohmann::json;

/// The numbers behind the names that the recording uses; linux/can.h, and made-up names for other numbers.
std::uint32_t protocol_number(const json& name) {
  static const std::unordered_map<std::string, std::uint32_t> numbers = {
      {"NETLINK_ROUTE", 0}, {"CAN_0", 0},     {"CAN_RAW", 1},   {"CAN_BCM", 2},
      {"CAN_TP16", 3},      {"CAN_ISOTP", 6}, {"CAN_J1939", 7}, {"CAN_8", 8}};
  return name.is_null() ? 0 : numbers.at(name.get<std::string>());
}

row row_from(const json& line) {
  return {.id = line.at("id"),
          .family = line.at("family"),
          .protocol = protocol_number(line.at("proto")),
          .address = line.value("address", ""),
          .value = line.value("value", json()),
          .bytes = from_hex(line.value("sockaddr", "")),
          .error = line.value("error", ""),
          .message = line.value("message", ""),
          .undefined = line.value("ub", false)};
}

/// The families that CPython knows, with their numbers: it encodes some address of each.
std::map<std::string, unsigned> known_there(const std::vector<row>& encoded) {
  std::map<std::string, unsigned> families;
  for (const auto& one : encoded) {
    if (!one.refused()) families.emplace(one.family, one.family_in_bytes());
  }
  return families;
}

std::vector<row> rows_of(const char* file) {
  std::ifstream in{std::string{SOCKFAM_VECTORS "/"} + file};
  std::vector<row> rows;
  for (std::string line; std::getline(in, line);) rows.push_back(row_from(json::parse(line)));
  if (rows.empty()) throw std::runtime_error{std::string{"no rows in "} + file};
  return rows;
}

}  // namespace

namespace {

/// Both recordings, without the families that CPython knows and no spec describes yet: they wait for their spec.
struct recordings {
  std::vector<row> encoded = rows_of("encode.jsonl");
  std::vector<row> decoded = rows_of("decode.jsonl");
  bool complete = true;

  recordings() {
    for (const auto& known : known_there(encoded)) {
      if (registry::find(known.first)) continue;
      complete = false;
      const auto waits = [&](const row& one) {
        return one.family == known.first || (one.size() >= wire::header_size && one.family_in_bytes() == known.second);
      };
      std::erase_if(encoded, waits);
      std::erase_if(decoded, waits);
    }
  }
};

const recordings& both() {
  static const recordings made;
  return made;
}

}  // namespace

const std::vector<row>& encode_rows() { return both().encoded; }
const std::vector<row>& decode_rows() { return both().decoded; }
bool every_recorded_family_has_its_spec() { return both().complete; }

const resolver& recorded_interfaces() {
  static constexpr table_resolver::entry entries[] = {
      {"lo", 1},      {"eth0", 2},        {"can0", 3},     {"vcan0", 4},          {"wlan0", 5}, {"abcdefghijklmno", 6},
      {"caf\xe9", 7}, {"can\xc3\xa9", 8}, {"br-lan", 300}, {"dummy9", 2147483647}};
  static const table_resolver table{entries};
  return table;
}

}  // namespace sockfam::tests::vectors
