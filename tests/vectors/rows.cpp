#include "rows.h"

#include <fstream>
#include <stdexcept>
#include <unordered_map>

#include "support/world.h"

namespace sockfam::tests::vectors {

namespace {

using nlohmann::json;

/// The numbers behind the names that the recording uses; linux/can.h, bluetooth.h, and made-up names for other numbers.
std::uint32_t protocol_number(const json& name) {
  static const std::unordered_map<std::string, std::uint32_t> numbers = {
      {"NETLINK_ROUTE", 0}, {"CAN_0", 0},          {"CAN_RAW", 1},      {"CAN_BCM", 2},     {"CAN_TP16", 3},
      {"CAN_ISOTP", 6},     {"CAN_J1939", 7},      {"CAN_8", 8},        {"BTPROTO_HCI", 1}, {"BTPROTO_SCO", 2},
      {"BTPROTO_L2CAP", 0}, {"BTPROTO_RFCOMM", 3}, {"BTPROTO_BNEP", 4}, {"BTPROTO_9", 9}};
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
