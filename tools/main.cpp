// sockfam: socket addresses of every family, on the command line.
#include <algorithm>
#include <exception>
#include <iostream>

#include "commands.h"
#include "options.h"
#include "safe.h"
#include "suggest.h"

namespace sockfam::cli {

namespace {

constexpr int wrong_usage = 2;

void describe(CLI::App& program) {
  program.name("sockfam");
  program.require_subcommand(1, 1);
  program.set_version_flag("--version", "sockfam " SOCKFAM_VERSION, "Print the version and exit");
  program.set_help_flag("-h,--help", "Print this help and exit");
  program.get_formatter()->column_width(28);
}

/// After the subcommands are added: they would inherit it.
void add_examples(CLI::App& program) {
  program.footer(
      "Exit codes: 0 done, 1 an input was rejected, 2 wrong usage.\n"
      "Examples:\n"
      "  sockfam encode 'inet6:[::1]:80'\n"
      "  sockfam encode --family can --protocol isotp --interfaces can0=3 \"('can0', 1, 2)\"\n"
      "  sockfam decode --os macos --form layout '1c1e 0050 00000000 fe80000000000000 0000000000000001 02000000'\n"
      "  sockfam show can:isotp\n"
      "  sockfam audit --only < /var/log/audit/audit.log\n"
      "  sockfam constant SO_REUSEADDR");
}

int complain(const std::string& what) {
  std::cerr << "sockfam: " << safe(what) << "\nTry sockfam --help, or sockfam SUBCOMMAND --help.\n";
  return wrong_usage;
}

/// Checks the first word, unless it is an option: CLI11 would only say that a subcommand is required.
void check_subcommand(const CLI::App& program, int argc, const char* const* argv) {
  const std::string word = argc > 1 ? argv[1] : "-";
  if (word.starts_with('-')) return;
  std::vector<std::string> known;
  for (const auto* command : program.get_subcommands({})) known.push_back(command->get_name());
  if (std::find(known.begin(), known.end(), word) != known.end()) return;
  const auto near = near_to(word, known);
  throw usage_error(
      quoted_if_odd(word.substr(0, 40)) + " is not a subcommand; write " +
      (near.empty() ? either(known) : either(near) + "; the subcommands are " + CLI::detail::join(known, ", ")));
}

int run(int argc, const char* const* argv) {
  CLI::App program{"Converts, describes and checks socket addresses of every family."};
  describe(program);
  action chosen;
  add_families(program, chosen);
  add_show(program, chosen);
  add_encode(program, chosen);
  add_decode(program, chosen);
  add_convert(program, chosen);
  add_constant(program, chosen);
  add_audit(program, chosen);
  add_batch(program, chosen);
  add_examples(program);
  try {
    check_subcommand(program, argc, argv);
    program.parse(shielded(argc, argv));
  } catch (const CLI::Success& done) {  // --help, --version
    console io;
    std::ostringstream text;
    program.exit(done, text, text);
    io.print(text.str());
    return io.finish();
  } catch (const CLI::ParseError& error) {
    return complain(error.what());
  } catch (const usage_error& error) {
    return complain(error.what());
  }
  console io;
  chosen(io);
  return io.finish();
}

}  // namespace

}  // namespace sockfam::cli

int main(int argc, char** argv) {
  try {
    return sockfam::cli::run(argc, argv);
  } catch (const std::exception& error) {  // most likely out of memory
    std::cerr << "sockfam: " << sockfam::cli::safe(error.what()) << "\n";
    return 1;
  }
}
