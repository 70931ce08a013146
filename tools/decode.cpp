// sockfam decode: bytes to addresses.
#include "commands.h"
#include "forms.h"
#include "inputs.h"
#include "number.h"
#include "route.h"
#include "safe.h"

namespace sockfam::cli {

namespace {

/// The options as typed.
struct decoding {
  options shared{};
  bool route = false;
  std::string mask{};
};

/// rtm_addrs; nothing if it was not given.
std::optional<std::uint32_t> addrs_of(const decoding& typed) {
  if (typed.mask.empty()) return std::nullopt;
  const auto bits = read_number(unshielded(typed.mask));
  if (!bits || *bits < 0 || *bits > 0xffffffff) {
    throw usage_error("--mask: " + safe(unshielded(typed.mask), 40) + " is not a number of 32 bits; write 0x7 or 7");
  }
  return static_cast<std::uint32_t>(*bits);
}

/// `bytes` is room that is used for one input after another.
void decode_block(console& io, const settings& config, std::string_view input, std::optional<std::uint32_t> addrs,
                  std::vector<std::byte>& bytes) {
  auto why = read_hex(input, "sockaddr", bytes);
  if (!why) why = print_route(io, config, bytes, addrs);
  if (why) print_refusal(io, config, input, *why);
}

void decode_input(console& io, const settings& config, std::string_view input, bool several,
                  std::vector<std::byte>& bytes) {
  if (const auto why = read_hex(input, "sockaddr", bytes)) return print_refusal(io, config, input, *why);
  const auto read = read_bytes(bytes, config.known);
  if (!read) return print_refusal(io, config, input, read.error());
  print_address(io, config, read->address, byte_view{bytes}.first(read->size), read->notes);
  if (config.json || read->notes.empty()) return;
  const auto subject = several ? io.name_of_input(input) + ": " : std::string{};
  for (const auto& note : read->notes) io.remark("note: " + subject + note);
}

}  // namespace

void add_decode(CLI::App& program, action& chosen) {
  auto* command = program.add_subcommand("decode", "Bytes to addresses");
  auto typed = std::make_shared<decoding>();
  options& shared = typed->shared;
  add_inputs(*command, shared, "HEX", "A sockaddr in hex; blanks and : may stand between bytes");
  add_address_options(*command, shared);
  auto* storage =
      command->add_flag("--storage", shared.storage,
                        "The bytes are a sockaddr_storage or a piece of memory: the address is at their beginning");
  auto* cut = command->add_flag(
      "--cut", shared.cut,
      "The bytes may end early: print what is there, and say which field is the first that is missing");
  auto* route = command->add_flag("--route", typed->route,
                                  "The bytes are the sockaddrs of a routing socket's message, or of getifaddrs()");
  route->excludes(storage)->excludes(cut);
  command
      ->add_option("--mask", typed->mask,
                   "With --route: rtm_addrs, which says what each is: 0x7 for RTA_DST, "
                   "RTA_GATEWAY and RTA_NETMASK")
      ->type_name("BITS")
      ->check(not_empty("0x7 or 7"))
      ->needs(route);
  add_form_option(*command, shared, "text");
  add_json_option(*command, shared);
  command->footer(
      "Remarks about the bytes go to standard error.\n"
      "Examples: sockfam decode 02000050c00002010000000000000000\n"
      "          sockfam decode --protocol isotp --form tuple '1d00 0000 03000000 01000000 02000000'\n"
      "          sockfam decode --os freebsd --form layout - < addresses.hex\n"
      "          sockfam decode --os macos --route --mask 5 100200000a000000000000000000000005020000ff000000");
  command->callback([typed, &chosen] {
    chosen = [inputs = inputs_of(typed->shared), config = settings_of(typed->shared), route = typed->route,
              addrs = addrs_of(*typed)](console& io) {
      const bool several = are_several(inputs);
      std::vector<std::byte> bytes;
      for_each_input(inputs, io, config, [&](std::string_view input) {
        if (route)
          decode_block(io, config, input, addrs, bytes);
        else
          decode_input(io, config, input, several, bytes);
      });
    };
  });
}

}  // namespace sockfam::cli
