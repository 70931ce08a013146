// sockfam encode: addresses to bytes.
#include "commands.h"
#include "forms.h"
#include "inputs.h"

namespace sockfam::cli {

namespace {

void encode_input(console& io, const settings& config, std::string_view input) {
  const auto address = read_argument(input, config.known);
  if (!address) return print_refusal(io, config, input, address.error());
  const auto encoded = encode_for(*address, config.known);
  if (!encoded) return print_refusal(io, config, input, encoded.error());
  print_address(io, config, *address, encoded->view());
}

}  // namespace

void add_encode(CLI::App& program, action& chosen) {
  auto* command = program.add_subcommand("encode", "Addresses to bytes in hex");
  auto typed = std::make_shared<options>();
  add_inputs(*command, *typed, "ADDRESS", "Canonical text; a tuple or a JSON object with --family");
  add_family_option(*command, *typed);
  add_address_options(*command, *typed);
  add_form_option(*command, *typed, "bytes");
  add_json_option(*command, *typed);
  command->footer(
      "Examples: sockfam encode --interfaces eth0=2 'inet6:[fe80::1%eth0]:80'\n"
      "          sockfam encode --family packet --interfaces eth0=2 \"('eth0', 0x0800)\"\n"
      "          sockfam encode --family inet --form layout '{\"host\": \"192.0.2.1\", \"port\": 80}'");
  command->callback([typed, &chosen] {
    chosen = [inputs = inputs_of(*typed), config = settings_of(*typed)](console& io) {
      for_each_input(inputs, io, config, [&](std::string_view input) { encode_input(io, config, input); });
    };
  });
}

}  // namespace sockfam::cli
