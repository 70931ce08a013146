// sockfam audit: Linux audit logs with the addresses as text.
#include <filesystem>
#include <thread>

#include <sockfam/registry.h>

#include "audit_log.h"
#include "commands.h"
#include "inputs.h"
#include "options.h"
#include "safe.h"
#include "suggest.h"
#include "terminal.h"

namespace sockfam::cli {

namespace {

constexpr unsigned most_jobs = 1024;

/// CLI11's own words for a number that is not in a range are "Value … not in range".
CLI::Validator number_up_to(unsigned most) {
  const auto check = [range = CLI::Range(0u, most), most](std::string word) {
    if (range(word).empty()) return std::string{};
    return quoted_if_odd(unshielded(word).substr(0, 40)) + " is not a number from 0 to " + std::to_string(most);
  };
  return CLI::Validator(check, "");
}

struct audit_options {
  options common{};
  std::string family{};
  bool only = false;
  bool line_buffered = false;
  unsigned jobs = 1;
};

std::string name_of_log(const std::string& path) { return path == "-" ? "standard input" : path; }

/// The number of a family whose addresses Linux has.
std::uint16_t family_number(const std::string& name) {
  const auto* family = registry::find(name);
  if (!family) throw usage_error("--family: " + no_such_family(name).message);
  if (!family->addresses.empty()) {
    throw usage_error("--family: " + std::string{family->name} + " has the addresses of " +
                      either({family->addresses.begin(), family->addresses.end()}) + "; write one of these");
  }
  const auto number = family->number[os::linux_];
  if (number == 0 || family->variants.empty()) throw usage_error("--family: Linux has no addresses of " + std::string{family->name});
  return number;
}

audit_settings settings_of(const audit_options& typed, const settings& common) {
  audit_settings wanted;
  wanted.order = common.known.where.order;
  wanted.protocol = common.known.protocol;
  if (!typed.family.empty()) wanted.family = family_number(unshielded(typed.family));
  wanted.only = typed.only;
  wanted.json = common.json;
  wanted.line_buffered = typed.line_buffered || is_terminal(stream::output);
  wanted.jobs = typed.jobs != 0 ? typed.jobs : std::max(1u, std::thread::hardware_concurrency());
  wanted.names = &common.names->on(os::linux_);
  return wanted;
}

std::string several(std::uint64_t count, const std::string& one, const std::string& many) {
  return std::to_string(count) + " " + (count == 1 ? one : many);
}

/// Says what was not read.
void report(console& io, const std::string& name, const audit_remains& remains) {
  if (remains.malformed != 0) {
    io.reject(name, several(remains.malformed, "record is malformed and stays as it is",
                            "records are malformed and stay as they are") +
                        "; " + (remains.malformed == 1 ? "it is" : "the first is") + " line " +
                        std::to_string(remains.first) + ": " + remains.why);
  }
  if (remains.long_lines != 0) {
    io.reject(name, several(remains.long_lines, "line is", "lines are") + " longer than " +
                        std::to_string(audit::scanner::longest_line) + " characters and " +
                        (remains.long_lines == 1 ? "stays as it is" : "stay as they are"));
  }
  if (!remains.error.empty()) io.reject(name, remains.error);
}

/// The size of all logs, if each has one.
std::optional<std::uint64_t> total_size(const std::vector<std::string>& paths) {
  std::uint64_t total = 0;
  for (const auto& path : paths) {
    std::error_code error;
    if (path == "-") {
      const auto size = input_file{path}.size();
      if (!size) return std::nullopt;
      total += *size;
    } else if (std::filesystem::exists(path, error)) {
      if (!std::filesystem::is_regular_file(path, error)) return std::nullopt;
      total += std::filesystem::file_size(path, error);
    }
  }
  return total;
}

void audit_logs(console& io, const std::vector<std::string>& paths, const audit_settings& wanted) {
  audit_output to{io, progress{total_size(paths)}};
  for (const auto& path : paths) {
    if (!io.alive()) return;
    const std::string name = name_of_log(path);
    input_file file{path};
    if (!file.is_open()) {
      io.reject(name, file.error());
    } else if (file.is_standard_output()) {
      io.reject(name, "is also the output");
    } else {
      report(io, name, read_audit_log(to, wanted, file, paths.size() > 1 ? name : ""));
    }
  }
}

}  // namespace

void add_audit(CLI::App& program, action& chosen) {
  auto* command = program.add_subcommand("audit", "Linux audit logs with the addresses as text");
  auto typed = std::make_shared<audit_options>();
  command->add_option("FILE", typed->common.inputs, "Logs, which may be compressed by gzip; - or none: standard input")
      ->type_name("");
  command->add_flag("--only", typed->only, "Leave out the lines that have no address");
  command->add_option("--family", typed->family, "Decode the addresses of this family only: inet6, AF_INET6")
      ->type_name("FAMILY")
      ->check(not_empty("a name such as inet6, or AF_INET6"));
  command->add_option("--jobs", typed->jobs, "How many threads decode; 0: as many as there are processors (default: 1)")
      ->type_name("N")
      ->check(number_up_to(most_jobs));
  add_endian_option(*command, typed->common);
  add_protocol_option(*command, typed->common);
  add_interfaces_option(*command, typed->common);
  command->add_flag("--line-buffered", typed->line_buffered, "Write what was read at once, for logs that are written");
  add_json_option(*command, typed->common);
  command->footer(
      "Lines without saddr=HEX stay as they are, and so do malformed ones, which standard error sums up.\n"
      "Examples: sockfam audit /var/log/audit/audit.log\n"
      "          sockfam audit --json --jobs 0 audit.log.1.gz audit.log\n"
      "          tail -f /var/log/audit/audit.log | sockfam audit --only --family inet6 --line-buffered");
  command->callback([typed, &chosen] {
    auto paths = inputs_of(typed->common);
    if (paths.empty()) paths.emplace_back("-");
    const auto common = settings_of(typed->common);
    chosen = [paths = std::move(paths), common, wanted = settings_of(*typed, common)](console& io) {
      audit_logs(io, paths, wanted);
    };
  });
}

}  // namespace sockfam::cli
