// sockfam convert: between the text forms.
#include "commands.h"
#include "forms.h"
#include "inputs.h"

namespace sockfam::cli {

namespace {

/// Text is read as it is written, also where encode would refuse a number. Other problems depend on the system.
void remark_range(console& io, const settings& config, const any_address& address, const std::string& subject) {
  for (const auto& problem : validate(address, config.known.where)) {
    if (problem.code() == errc::out_of_range) io.remark("note: " + subject + message(problem));
  }
}

void convert_input(console& io, const settings& config, std::string_view input, bool several) {
  const auto address = read_argument(input, config.known);
  if (!address) return print_refusal(io, config, input, address.error());
  if (!needs_bytes(config)) {
    print_address(io, config, *address, {});
    return remark_range(io, config, *address, several ? io.name_of_input(input) + ": " : std::string{});
  }
  const auto encoded = encode_for(*address, config.known);
  if (!encoded) return print_refusal(io, config, input, encoded.error());
  print_address(io, config, *address, encoded->view());
}

}  // namespace

void add_convert(CLI::App& program, action& chosen) {
  auto* command = program.add_subcommand("convert", "Addresses from one form to another");
  auto typed = std::make_shared<options>();
  add_inputs(*command, *typed, "ADDRESS", "Canonical text; a tuple or a JSON object with --family");
  add_family_option(*command, *typed);
  add_address_options(*command, *typed);
  add_form_option(*command, *typed, "text");
  add_json_option(*command, *typed);
  command->footer(
      "Examples: sockfam convert --form tuple unix:@name vsock:2:1024\n"
      "          sockfam convert --family inet6 \"('::1', 80)\"");
  command->callback([typed, &chosen] {
    chosen = [inputs = inputs_of(*typed), config = settings_of(*typed)](console& io) {
      const bool several = are_several(inputs);
      for_each_input(inputs, io, config, [&](std::string_view input) { convert_input(io, config, input, several); });
    };
  });
}

}  // namespace sockfam::cli
