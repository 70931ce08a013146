// The subcommands. Each adds itself to the program, and sets `chosen` to its work when it is called.
#pragma once

#include <functional>

#include <CLI/CLI.hpp>

#include "console.h"

namespace sockfam::cli {

using action = std::function<void(console&)>;

void add_families(CLI::App& program, action& chosen);
void add_show(CLI::App& program, action& chosen);
void add_encode(CLI::App& program, action& chosen);
void add_decode(CLI::App& program, action& chosen);
void add_convert(CLI::App& program, action& chosen);
void add_constant(CLI::App& program, action& chosen);
void add_audit(CLI::App& program, action& chosen);
void add_batch(CLI::App& program, action& chosen);

}  // namespace sockfam::cli
