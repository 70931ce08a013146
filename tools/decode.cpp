// sockfam decode: bytes to addresses.
#include "commands.h"
#include "forms.h"
#include "inputs.h"

namespace sockfam::cli {

namespace {

/// `bytes` is room that is used for one input after another.
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
  auto typed = std::make_shared<options>();
  add_inputs(*command, *typed, "HEX", "A sockaddr in hex; blanks and : may stand between bytes");
  add_address_options(*command, *typed);
  command->add_flag("--storage", typed->storage,
                    "The bytes are a sockaddr_storage or a piece of memory: the address is at their beginning");
  command->add_flag("--cut", typed->cut,
                    "The bytes may end early: print what is there, and say which field is the first that is missing");
  add_form_option(*command, *typed, "text");
  add_json_option(*command, *typed);
  command->footer(
      "Remarks about the bytes go to standard error.\n"
      "Examples: sockfam decode 02000050c00002010000000000000000\n"
      "          sockfam decode --protocol isotp --form tuple '1d00 0000 03000000 01000000 02000000'\n"
      "          sockfam decode --os freebsd --form layout - < addresses.hex");
  command->callback([typed, &chosen] {
    chosen = [inputs = inputs_of(*typed), config = settings_of(*typed)](console& io) {
      const bool several = are_several(inputs);
      std::vector<std::byte> bytes;
      for_each_input(inputs, io, config,
                     [&](std::string_view input) { decode_input(io, config, input, several, bytes); });
    };
  });
}

}  // namespace sockfam::cli
