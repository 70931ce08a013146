// sockfam batch: JSON lines in, JSON lines out, in order, one reply per request.
#include <algorithm>
#include <array>

#include "commands.h"
#include "echo.h"
#include "inputs.h"
#include "object_reader.h"
#include "options.h"
#include "reply.h"
#include "safe.h"
#include "suggest.h"

namespace sockfam::cli {

namespace {

constexpr std::string_view encodes = "encode";
constexpr std::string_view decodes = "decode";

struct request_key {
  std::string_view name;
  std::string_view operation{};  ///< the one operation that has the key; empty: both
};
constexpr std::array<request_key, 11> request_keys{{{"op"},
                                                    {"id"},
                                                    {"family"},
                                                    {"protocol"},
                                                    {"os"},
                                                    {"endian"},
                                                    {"variant", encodes},
                                                    {"tuple", encodes},
                                                    {"text", encodes},
                                                    {"address", encodes},
                                                    {"sockaddr", decodes}}};

refusal bad_request(errc code, std::string_view key, const std::string& what) {
  return {code, std::string{key}, 0, std::string{key} + " " + what};
}

/// A value that is not one of the words that the key takes.
refusal unknown_word(errc code, std::string_view key, std::string_view word, const std::vector<std::string>& known) {
  return bad_request(code, key, not_among(word, known));
}

std::optional<refusal> unknown_key(const json& object) {
  std::vector<std::string> known;
  for (const auto& key : request_keys) known.emplace_back(key.name);
  for (const auto& [key, value] : object.items()) {
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    return refusal{
        errc::syntax, safe(key, 40), 0,
        quoted_if_odd(key.substr(0, 40)) + " is not a key of a request; write " + near_or(key, known, either(known))};
  }
  return std::nullopt;
}

/// Reads the keys of one request; remembers the first that is wrong.
class request {
 public:
  explicit request(const json& object) : object_(object) {}

  /// The value; nullptr if the key is missing or null.
  const json* find(const char* key) const {
    const auto at = object_.find(key);
    return at == object_.end() || at->is_null() ? nullptr : &*at;
  }
  /// The string; nothing if the key is missing or has another type.
  std::optional<std::string> text(const char* key) {
    const auto* given = find(key);
    if (given && given->is_string()) return given->get<std::string>();
    if (given) fail(bad_request(errc::wrong_type, key, "is not a string; write one"));
    return std::nullopt;
  }
  /// The name, or an empty string if the key is missing. A name that is given as "" is refused with `code`.
  std::string name(const char* key, errc code) {
    const auto given = text(key);
    if (given && given->empty()) fail(bad_request(code, key, "is empty; write a name, or leave it out"));
    return given.value_or("");
  }
  /// Refuses keys that only another operation has.
  void check_keys(std::string_view operation) {
    for (const auto& key : request_keys) {
      if (key.operation.empty() || key.operation == operation || !find(key.name.data())) continue;
      const std::string other{key.operation};
      fail(
          bad_request(errc::syntax, key.name, "is a key of " + other + "; leave it out, or write " + other + " as op"));
    }
  }
  void fail(refusal why) {
    if (!why_) why_ = std::move(why);
  }
  const std::optional<refusal>& why() const { return why_; }

 private:
  const json& object_;
  std::optional<refusal> why_;
};

void read_abi(request& asked, abi& where) {
  if (const auto name = asked.text("os")) {
    if (const auto system = find_os(*name))
      where.system = *system;
    else
      asked.fail(unknown_word(errc::unknown_name, "os", *name, {os_names.begin(), os_names.end()}));
  }
  if (const auto name = asked.text("endian")) {
    if (const auto order = find_order(*name))
      where.order = *order;
    else
      asked.fail(unknown_word(errc::bad_value, "endian", *name, {"little", "big"}));
  }
}

void read_protocol_key(request& asked, context& known) {
  const auto* given = asked.find("protocol");
  auto& word = known.protocol;
  if (!given) return;
  if (given->is_string()) {
    word = read_protocol(asked.name("protocol", errc::unknown_name));
    const auto* family = registry::find(known.family);
    if (auto why = unknown_protocol(word, family, known.where.system)) asked.fail(std::move(*why));
  } else if (given->is_number_unsigned() && given->get<std::uint64_t>() <= UINT32_MAX) {
    word = {.number = given->get<std::uint32_t>()};
  } else if (given->is_number_integer() || is_beyond_64_bits(*given)) {
    asked.fail(bad_request(errc::out_of_range, "protocol", "is out of range; write 0 to 4294967295"));
  } else {
    asked.fail(bad_request(errc::wrong_type, "protocol", "is not a name or a number; write one, or null"));
  }
}

context read_context(request& asked, const context& defaults) {
  context known = defaults;
  read_abi(asked, known.where);
  known.family = asked.name("family", errc::no_such_family);
  read_protocol_key(asked, known);
  known.variant = asked.name("variant", errc::no_such_variant);
  return known;
}

outcome<any_address> read_address(request& asked, const context& known) {
  const auto text = asked.text("text");
  const auto tuple = asked.text("tuple");
  const auto* object = asked.find("address");
  if (object && !object->is_object()) {
    asked.fail(bad_request(errc::wrong_type, "address", "is not an object; write one of the fields"));
  }
  if (asked.why()) return reject(*asked.why());
  const int given = (text ? 1 : 0) + (tuple ? 1 : 0) + (object ? 1 : 0);
  if (given == 0) return reject({errc::syntax, "tuple", 0, "the address is missing; write tuple, text or address"});
  if (given > 1) {
    return reject({errc::syntax, tuple ? "tuple" : "address", 0,
                   "the address is given more than once; write one of tuple, text and address"});
  }
  if (text) return read_text(*text, known);
  if (known.family.empty()) {
    return reject(bad_request(errc::syntax, "family", "is missing; write its name or its constant"));
  }
  return tuple ? read_tuple(*tuple, known) : read_object(*object, known);
}

std::optional<refusal> answer_encode(request& asked, const context& known, ordered_json& reply) {
  const auto address = read_address(asked, known);
  if (!address) return address.error();
  const auto encoded = encode_for(*address, known);
  if (!encoded) return encoded.error();
  add_success(reply, *address, encoded->view(), *known.names, {});
  return std::nullopt;
}

std::optional<refusal> answer_decode(request& asked, const context& known, ordered_json& reply) {
  const auto hex = asked.text("sockaddr");
  if (asked.why()) return asked.why();
  if (!hex) return bad_request(errc::syntax, "sockaddr", "is missing; write the bytes in hex");
  const auto bytes = from_hex(*hex, "sockaddr");
  if (!bytes) return bytes.error();
  const auto read = read_bytes(*bytes, known);
  if (!read) return read.error();
  add_success(reply, read->address, *bytes, *known.names, read->notes);
  return std::nullopt;
}

std::optional<refusal> answer(const json& object, const context& defaults, ordered_json& reply) {
  if (auto why = unknown_key(object)) return why;
  request asked{object};
  const auto known = read_context(asked, defaults);
  const auto operation = asked.text("op");
  if (operation == encodes || operation == decodes) asked.check_keys(*operation);
  if (asked.why()) return asked.why();
  if (operation == encodes) return answer_encode(asked, known, reply);
  if (operation == decodes) return answer_decode(asked, known, reply);
  if (operation) return unknown_word(errc::bad_value, "op", *operation, {"encode", "decode"});
  return bad_request(errc::syntax, "op", "is missing; write encode or decode");
}

struct answered {
  std::string id = "null";  ///< as it was written
  ordered_json reply{};
  std::optional<refusal> why{};
};

answered answer_line(std::string_view line, const context& defaults) {
  answered made;
  const auto asked = read_json(line, "the line");
  if (!asked) {
    made.why = asked.error();
    if (!made.why->field.empty()) made.id = id_of(line);
  } else if (!asked->is_object()) {
    made.why = refusal{errc::syntax, {}, 0, "the line is not a JSON object; write one request"};
  } else {
    made.id = id_of(line);
    made.why = answer(*asked, defaults, made.reply);
  }
  return made;
}

void print_reply(console& io, answered made) {
  if (made.why) {
    add_failure(made.reply, *made.why);
    io.count_rejected();
  }
  io.print_line("{\"id\":" + made.id + "," + dumped(made.reply).substr(1));
}

void run(console& io, const context& defaults) {
  line_reader lines{io};
  for (std::string line; io.alive() && lines.next(line);) {
    if (lines.is_too_long())
      print_reply(io, {.why = line_too_long()});
    else if (!is_blank(line))
      print_reply(io, answer_line(line, defaults));
  }
}

}  // namespace

void add_batch(CLI::App& program, action& chosen) {
  auto* command = program.add_subcommand("batch", "JSON lines in, JSON lines out, one reply per request");
  auto typed = std::make_shared<options>();
  add_abi_options(*command, *typed);
  add_names_options(*command, *typed);
  command->footer(
      "Requests: {\"op\": \"encode\", \"family\": \"AF_INET6\", \"tuple\": \"('::1', 80)\"}\n"
      "          {\"op\": \"encode\", \"text\": \"inet6:[::1]:80\"}\n"
      "          {\"op\": \"encode\", \"family\": \"inet6\", \"address\": {\"host\": \"::1\", \"port\": 80}}\n"
      "          {\"op\": \"decode\", \"sockaddr\": \"02000050c00002010000000000000000\", \"os\": \"linux\"}\n"
      "An \"id\" of any kind is echoed.");
  command->callback(
      [typed, &chosen] { chosen = [config = settings_of(*typed)](console& io) { run(io, config.known); }; });
}

}  // namespace sockfam::cli
