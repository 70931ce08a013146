// sockfam batch: JSON lines in, JSON lines out, in order, one reply per request.
#include "commands.h"
#include "inputs.h"
#include "options.h"
#include "reply.h"
#include "safe.h"

namespace sockfam::cli {

namespace {

refusal bad_request(std::string_view key, const std::string& what) {
  return {errc::syntax, std::string{key}, 0, std::string{key} + " " + what};
}

/// Reads the keys of one request; remembers the first that is wrong.
class request {
 public:
  explicit request(const json& object) : object_(object) {}

  /// The value, or nullptr where there is none or null.
  const json* find(const char* key) const {
    const auto at = object_.find(key);
    return at == object_.end() || at->is_null() ? nullptr : &*at;
  }
  std::string text(const char* key) {
    const auto* given = find(key);
    if (given && given->is_string()) return given->get<std::string>();
    if (given) fail(bad_request(key, "is no string; write one"));
    return {};
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
  if (const auto name = asked.text("os"); !name.empty()) {
    if (const auto system = find_os(name))
      where.system = *system;
    else
      asked.fail(bad_request("os", safe(name, 40) + " is not known; write linux, freebsd, openbsd, netbsd, macos or "
                                                    "windows"));
  }
  if (const auto name = asked.text("endian"); !name.empty()) {
    if (const auto order = find_order(name))
      where.order = *order;
    else
      asked.fail(bad_request("endian", safe(name, 40) + " is not known; write little or big"));
  }
}

void read_protocol_key(request& asked, protocol_word& word) {
  const auto* given = asked.find("protocol");
  if (!given) return;
  if (given->is_string()) {
    word = read_protocol(given->get_ref<const std::string&>());
  } else if (given->is_number_unsigned() && given->get<std::uint64_t>() <= UINT32_MAX) {
    word = {.number = given->get<std::uint32_t>()};
  } else {
    asked.fail(bad_request("protocol", "is neither a name nor a number of 32 bits; write one, or null"));
  }
}

context read_context(request& asked, const context& defaults) {
  context known = defaults;
  read_abi(asked, known.where);
  read_protocol_key(asked, known.protocol);
  known.family = asked.text("family");
  known.variant = asked.text("variant");
  return known;
}

/// Text names its family, and for some its protocol: the request must not say another.
std::optional<refusal> contradiction(const any_address& address, const context& known) {
  const auto* family = address.family();
  if (!family) return std::nullopt;
  if (const auto* said = registry::find(known.family); said && said != family) {
    return refusal{errc::bad_value, "family", 0,
                   "the text is of " + std::string{family->constant} + "; write that, or no family"};
  }
  return std::nullopt;
}

outcome<any_address> read_address(request& asked, const context& known) {
  if (const auto* text = asked.find("text")) {
    if (!text->is_string()) return reject(bad_request("text", "is no string; write canonical text"));
    const auto address = read_text(text->get_ref<const std::string&>(), known);
    if (!address) return address;
    if (auto why = contradiction(*address, known)) return reject(std::move(*why));
    return address;
  }
  const auto* tuple = asked.find("tuple");
  const auto* object = asked.find("address");
  if (!tuple && !object) return reject({errc::syntax, "tuple", 0, "there is no address; write tuple, text or address"});
  if (known.family.empty()) {
    return reject(bad_request("family", "is missing; write its name or its constant"));
  }
  if (tuple && !tuple->is_string()) return reject(bad_request("tuple", "is no string; write a Python literal in one"));
  if (tuple) return read_tuple(tuple->get_ref<const std::string&>(), known);
  if (!object->is_object()) return reject(bad_request("address", "is no object; write one of the fields"));
  return read_object(*object, known);
}

std::optional<refusal> answer_encode(request& asked, const context& known, ordered_json& reply) {
  const auto address = read_address(asked, known);
  if (!address) return address.error();
  const auto encoded = encode_for(*address, known.where);
  if (!encoded) return encoded.error();
  add_success(reply, *address, encoded->view(), *known.names, {});
  return std::nullopt;
}

std::optional<refusal> answer_decode(request& asked, const context& known, ordered_json& reply) {
  const auto* hex = asked.find("sockaddr");
  if (!hex || !hex->is_string()) return bad_request("sockaddr", "is missing or no string; write the bytes in hex");
  const auto bytes = from_hex(hex->get_ref<const std::string&>(), "sockaddr");
  if (!bytes) return bytes.error();
  const auto read = read_bytes(*bytes, known);
  if (!read) return read.error();
  add_success(reply, read->address, *bytes, *known.names, read->notes);
  return std::nullopt;
}

std::optional<refusal> answer(const json& object, const context& defaults, ordered_json& reply) {
  request asked{object};
  const auto known = read_context(asked, defaults);
  const auto operation = asked.text("op");
  if (asked.why()) return asked.why();
  if (operation == "encode") return answer_encode(asked, known, reply);
  if (operation == "decode") return answer_decode(asked, known, reply);
  return bad_request("op", operation.empty() ? "is missing; write encode or decode"
                                             : safe(operation, 40) + " is not known; write encode or decode");
}

/// True if the request was done.
bool reply_to(std::string_view line, const context& defaults, ordered_json& reply) {
  reply["id"] = nullptr;
  const auto asked = read_json(line, "the line");
  std::optional<refusal> why;
  if (!asked) {
    why = asked.error();
  } else if (!asked->is_object()) {
    why = refusal{errc::syntax, {}, 0, "the line is no JSON object; write one request"};
  } else {
    if (const auto id = asked->find("id"); id != asked->end()) reply["id"] = *id;
    why = answer(*asked, defaults, reply);
  }
  if (why) add_failure(reply, *why);
  return !why;
}

void run(console& io, const context& defaults) {
  line_reader lines{io};
  for (std::string line; io.alive() && lines.next(line);) {
    ordered_json reply;
    if (!reply_to(line, defaults, reply)) io.count_rejected();
    io.print_line(dumped(reply));
  }
}

}  // namespace

void add_batch(CLI::App& program, action& chosen) {
  auto* command = program.add_subcommand("batch", "JSON lines in, JSON lines out, one reply per request");
  auto typed = std::make_shared<options>();
  add_abi_options(*command, *typed);
  command
      ->add_option("--interfaces", typed->interfaces,
                   "Interface table to use instead of this machine's: lo=1,eth0=2, or none")
      ->type_name("TABLE");
  command->footer(
      "Requests: {\"op\": \"encode\", \"family\": \"AF_INET6\", \"tuple\": \"('::1', 80)\"}\n"
      "          {\"op\": \"encode\", \"text\": \"inet6:[::1]:80\"}\n"
      "          {\"op\": \"encode\", \"family\": \"inet6\", \"address\": {\"host\": \"::1\", \"port\": 80}}\n"
      "          {\"op\": \"decode\", \"sockaddr\": \"0a000050…\", \"protocol\": null, \"os\": \"linux\"}\n"
      "An \"id\" of any kind is echoed.");
  command->callback([typed, &chosen] { chosen = [how = settings_of(*typed)](console& io) { run(io, how.known); }; });
}

}  // namespace sockfam::cli
