#include "cases.h"

namespace sockfam::tests::vectors {

namespace {

decode_case answer_to(const row& from) {
  decode_case made{.from = &from};
  const auto address = decode(from.bytes, {.abi = recorded_abi, .protocol = from.protocol, .notes = &made.notes});
  if (address)
    made.tuple = format(*address, form::tuple, recorded_interfaces()).str();
  else
    made.why = address.error();
  return made;
}

}  // namespace

encode_case answer_to(const row& from, std::string_view address) {
  encode_case made{.from = &from};
  const parse_options options{.form = form::tuple,
                              .family = from.family,
                              .protocol = from.protocol,
                              .system = recorded_abi.system,
                              .names = &recorded_interfaces()};
  const auto parsed = parse(address, options);
  if (!parsed) {
    made.why = parsed.error();
    return made;
  }
  const auto bytes = encode(*parsed, recorded_abi);
  if (bytes)
    made.bytes.assign(bytes->view().begin(), bytes->view().end());
  else
    made.why = bytes.error();
  return made;
}

const std::vector<encode_case>& encode_cases() {
  static const auto cases = [] {
    std::vector<encode_case> all;
    for (const auto& one : encode_rows()) all.push_back(answer_to(one, one.address));
    return all;
  }();
  return cases;
}

const std::vector<decode_case>& decode_cases() {
  static const auto cases = [] {
    std::vector<decode_case> all;
    for (const auto& one : decode_rows()) all.push_back(answer_to(one));
    return all;
  }();
  return cases;
}

}  // namespace sockfam::tests::vectors
