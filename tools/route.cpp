#include "route.h"

#include <cstdio>

#include <sockfam/constant_registry.h>
#include <sockfam/route_message.h>

#include "layout.h"
#include "reply.h"

namespace sockfam::cli {

namespace {

/// RTA_DST, or the number of a bit that has no name on the OS.
std::string name_of_bit(std::uint32_t bit, os system) {
  std::string name;
  registry::each_constant_of(*registry::find_constant_group("RTA"), bit, system,
                             [&](const registry::constant_info& constant) { name = constant.name; });
  if (!name.empty()) return name;
  char digits[11];
  std::snprintf(digits, sizeof digits, "0x%x", static_cast<unsigned>(bit));
  return digits;
}

void print_json(console& io, const settings& config, const route_address& one, byte_view bytes, const std::string& name,
                const std::vector<std::string>& notes) {
  io.print_json([&](json_writer& out) {
    out.begin_object();
    write_success(out, one.address, bytes, config.known.names(), notes);
    out.key("rta");
    if (name.empty())
      out.null();
    else
      out.text(name);
    out.key("mask");
    out.boolean(one.is_mask);
    out.key("offset");
    out.number(one.offset);
    out.end_object();
  });
}

void print_one(console& io, const settings& config, const route_address& one, byte_view block) {
  const auto bytes = block.subspan(one.offset, one.size);
  const auto name = one.bit == 0 ? std::string{} : name_of_bit(one.bit, config.known.where.system);
  const auto notes = messages_of(one.remarks, one.address, config.known);
  if (config.json) return print_json(io, config, one, bytes, name, notes);
  if (config.form == shown::layout) {
    io.separate();
    if (!name.empty()) io.print_line(name);
    io.print(layout_text(io, one.address, bytes, config.known));
  } else {
    if (!name.empty()) io.print(name + " ");
    print_address(io, config, one.address, bytes);
  }
  for (const auto& note : notes) io.remark("note: " + (name.empty() ? "" : name + ": ") + note);
}

}  // namespace

std::optional<refusal> print_route(console& io, const settings& config, byte_view bytes,
                                   std::optional<std::uint32_t> addrs) {
  route_reader reader{bytes, {.abi = config.known.where, .addrs = addrs}};
  route_address one;
  while (io.alive()) {
    const auto more = reader.next(one);
    if (!more) return refusal_of(more.error());
    if (!*more) break;
    print_one(io, config, one, bytes);
  }
  const note left{noted::trailing_bytes, reader.at(), bytes.size() - reader.at()};
  if (left.count != 0 && !config.json) io.remark("note: " + message(left));
  return std::nullopt;
}

}  // namespace sockfam::cli
