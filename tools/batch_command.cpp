// sockfam batch: JSON lines in, JSON lines out, in order, one reply per request.
#include <algorithm>
#include <array>

#include "commands.h"
#include "inputs.h"
#include "json_reader.h"
#include "object_reader.h"
#include "options.h"
#include "reply.h"
#include "safe.h"
#include "suggest.h"

namespace sockfam::cli {

namespace {

constexpr std::string_view encodes = "encode";
constexpr std::string_view decodes = "decode";

enum class key : std::uint8_t { op, id, family, protocol, os, endian, variant, tuple, text, address, sockaddr };

struct request_key {
  std::string_view name;
  std::string_view operation{};  ///< the one operation that has the key; empty: both
};
/// In the order of `key`.
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

refusal unknown_key(std::string_view name) {
  std::vector<std::string> known;
  for (const auto& key : request_keys) known.emplace_back(key.name);
  return {
      errc::syntax, safe(name, 40), 0,
      quoted_if_odd(name.substr(0, 40)) + " is not a key of a request; write " + near_or(name, known, either(known))};
}

/// Which of request_keys it is, or their number.
std::size_t index_of(std::string_view name) {
  const auto is_it = [&](const auto& one) { return one.name == name; };
  return static_cast<std::size_t>(std::find_if(request_keys.begin(), request_keys.end(), is_it) - request_keys.begin());
}

/// Reads the keys of one request; remembers the first that is wrong.
class request {
 public:
  explicit request(const json_value& object) {
    bool strange = false;
    for (const auto& [name, value] : object.members) {
      const auto at = index_of(name);
      if (at != request_keys.size() && !value.is_null()) given_[at] = &value;
      strange = strange || at == request_keys.size();
    }
    if (strange)
      fail(unknown_key(*object.strange_key([](auto name) { return index_of(name) != request_keys.size(); })));
  }

  /// The value; nullptr if the key is missing or null.
  const json_value* find(key wanted) const { return given_[static_cast<std::size_t>(wanted)]; }
  /// The string; nothing if the key is missing or has another type.
  std::optional<std::string_view> text(key wanted) {
    const auto* given = find(wanted);
    if (given && given->is_string()) return given->text;
    if (given) fail(bad_request(errc::wrong_type, name_of(wanted), "is not a string; write one"));
    return std::nullopt;
  }
  /// The name, or an empty string if the key is missing. A name that is given as "" is refused with `code`.
  std::string_view name(key wanted, errc code) {
    const auto given = text(wanted);
    if (given && given->empty()) fail(bad_request(code, name_of(wanted), "is empty; write a name, or leave it out"));
    return given.value_or("");
  }
  /// Refuses keys that only another operation has.
  void check_keys(std::string_view operation) {
    for (std::size_t i = 0; i < request_keys.size(); ++i) {
      const auto& one = request_keys[i];
      if (!given_[i] || one.operation.empty() || one.operation == operation) continue;
      const std::string other{one.operation};
      fail(
          bad_request(errc::syntax, one.name, "is a key of " + other + "; leave it out, or write " + other + " as op"));
    }
  }
  void fail(refusal why) {
    if (!why_) why_ = std::move(why);
  }
  const std::optional<refusal>& why() const { return why_; }

 private:
  static std::string_view name_of(key one) { return request_keys[static_cast<std::size_t>(one)].name; }

  std::array<const json_value*, request_keys.size()> given_{};
  std::optional<refusal> why_;
};

void read_abi(request& asked, abi& where) {
  if (const auto name = asked.text(key::os)) {
    if (const auto system = find_os(*name))
      where.system = *system;
    else
      asked.fail(unknown_word(errc::unknown_name, "os", *name, {os_names.begin(), os_names.end()}));
  }
  if (const auto name = asked.text(key::endian)) {
    if (const auto order = find_order(*name))
      where.order = *order;
    else
      asked.fail(unknown_word(errc::bad_value, "endian", *name, {"little", "big"}));
  }
}

void read_protocol_key(request& asked, context& known) {
  const auto* given = asked.find(key::protocol);
  auto& word = known.protocol;
  if (!given) return;
  if (given->is_string()) {
    word = read_protocol(asked.name(key::protocol, errc::unknown_name));
    if (auto why = unknown_protocol(word, known.family, known.where.system)) asked.fail(std::move(*why));
  } else if (given->is_integer() && !given->has_sign && given->number.magnitude <= UINT32_MAX) {
    word = {.number = static_cast<std::uint32_t>(given->number.magnitude)};
  } else if (given->is_integer() || given->is_beyond_64_bits()) {
    asked.fail(bad_request(errc::out_of_range, "protocol", "is out of range; write 0 to 4294967295"));
  } else {
    asked.fail(bad_request(errc::wrong_type, "protocol", "is not a name or a number; write one, or null"));
  }
}

context read_context(request& asked, const context& defaults) {
  context known = defaults;
  read_abi(asked, known.where);
  known.family = asked.name(key::family, errc::no_such_family);
  read_protocol_key(asked, known);
  known.variant = asked.name(key::variant, errc::no_such_variant);
  return known;
}

outcome<any_address> read_address(request& asked, const context& known) {
  const auto text = asked.text(key::text);
  const auto tuple = asked.text(key::tuple);
  const auto* object = asked.find(key::address);
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

/// Answers one line after another, and uses the same room for all of them.
class answering {
 public:
  answering(console& io, const context& defaults) : io_(io), defaults_(defaults) {}

  void line(std::string_view text) {
    const auto asked = reader_.read_line(text, "the line");
    if (!asked) return refuse(asked.error().field.empty() ? no_id : reader_.id(), asked.error());
    if (!asked->is_object()) {
      return refuse(no_id, {errc::syntax, {}, 0, "the line is not a JSON object; write one request"});
    }
    if (const auto why = answer(*asked)) refuse(reader_.id(), *why);
  }

  void refuse(std::string_view id, const refusal& why) {
    reply(id, [&](json_writer& out) { write_failure(out, why); });
    io_.count_rejected();
  }

  static constexpr std::string_view no_id = "null";

 private:
  void reply(std::string_view id, const auto& write_rest) {
    io_.print_json([&](json_writer& out) {
      out.begin_object();
      out.key("id");
      out.raw(id);
      write_rest(out);
      out.end_object();
    });
  }
  void succeed(const any_address& address, byte_view bytes, const context& known,
               const std::vector<std::string>& notes = {}) {
    reply(reader_.id(), [&](json_writer& out) { write_success(out, address, bytes, known.names(), notes); });
  }

  std::optional<refusal> encode(request& asked, const context& known) {
    const auto address = read_address(asked, known);
    if (!address) return address.error();
    const auto encoded = encode_for(*address, known);
    if (!encoded) return encoded.error();
    succeed(*address, encoded->view(), known);
    return std::nullopt;
  }
  std::optional<refusal> decode(request& asked, const context& known) {
    const auto hex = asked.text(key::sockaddr);
    if (asked.why()) return asked.why();
    if (!hex) return bad_request(errc::syntax, "sockaddr", "is missing; write the bytes in hex");
    if (auto why = read_hex(*hex, "sockaddr", bytes_)) return why;
    const auto read = read_bytes(bytes_, known);
    if (!read) return read.error();
    succeed(read->address, bytes_, known, read->notes);
    return std::nullopt;
  }
  /// Replies if the request can be answered, else says why not.
  std::optional<refusal> answer(const json_value& object) {
    request asked{object};
    if (asked.why()) return asked.why();
    const auto known = read_context(asked, defaults_);
    const auto operation = asked.text(key::op);
    if (operation == encodes || operation == decodes) asked.check_keys(*operation);
    if (asked.why()) return asked.why();
    if (operation == encodes) return encode(asked, known);
    if (operation == decodes) return decode(asked, known);
    if (operation) return unknown_word(errc::bad_value, "op", *operation, {"encode", "decode"});
    return bad_request(errc::syntax, "op", "is missing; write encode or decode");
  }

  console& io_;
  const context& defaults_;
  json_reader reader_;
  std::vector<std::byte> bytes_;
};

void run(console& io, const context& defaults) {
  line_reader lines{io};
  answering answers{io, defaults};
  for (std::string_view line; io.alive() && lines.next(line);) {
    if (lines.is_too_long())
      answers.refuse(answering::no_id, line_too_long());
    else if (!is_blank(line))
      answers.line(line);
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
