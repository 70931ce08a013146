#include "rows.h"

#include <fstream>
#include <stdexcept>

#include "facts/tables.h"
#include "support/world.h"

namespace sockfam::tests::vectors {

namespace {

using nlohmann::json;

/// The number of a constant, or of a made-up name such as CAN_8.
std::uint32_t protocol_number(const json& given) {
  if (given.is_null()) return 0;
  const auto name = given.get<std::string>();
  const auto digits = name.find_first_not_of("0123456789", name.rfind('_') + 1) == std::string::npos;
  if (digits) return static_cast<std::uint32_t>(std::stoul(name.substr(name.rfind('_') + 1)));
  return static_cast<std::uint32_t>(facts::constant(name, os::linux_).value());
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
          .undefined = line.value("ub", false),
          .unwritten = from_hex(line.value("undefined_mask", ""))};
}

std::vector<row> rows_of(const char* file) {
  std::ifstream in{std::string{SOCKFAM_VECTORS "/"} + file};
  std::vector<row> rows;
  for (std::string line; std::getline(in, line);) rows.push_back(row_from(json::parse(line)));
  if (rows.empty()) throw std::runtime_error{std::string{"no rows in "} + file};
  return rows;
}

}  // namespace

const std::vector<row>& encode_rows() {
  static const auto rows = rows_of("encode.jsonl");
  return rows;
}

const std::vector<row>& decode_rows() {
  static const auto rows = rows_of("decode.jsonl");
  return rows;
}

const resolver& recorded_interfaces() {
  static constexpr table_resolver::entry entries[] = {
      {"lo", 1},      {"eth0", 2},        {"can0", 3},     {"vcan0", 4},          {"wlan0", 5}, {"abcdefghijklmno", 6},
      {"caf\xe9", 7}, {"can\xc3\xa9", 8}, {"br-lan", 300}, {"dummy9", 2147483647}};
  static const table_resolver table{entries};
  return table;
}

}  // namespace sockfam::tests::vectors
