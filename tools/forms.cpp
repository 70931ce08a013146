#include "forms.h"

#include "address_json.h"
#include "layout.h"
#include "reply.h"

namespace sockfam::cli {

void print_address(console& io, const settings& config, const any_address& address, byte_view bytes,
                   const std::vector<std::string>& notes) {
  const auto& names = config.known.names();
  if (config.json) {
    return io.print_json([&](json_writer& out) {
      out.begin_object();
      write_success(out, address, bytes, names, notes);
      out.end_object();
    });
  }
  switch (config.form) {
    case shown::text: return io.print_line(format(address, form::text, names));
    case shown::tuple: return io.print_line(format(address, form::tuple, names));
    case shown::object: return io.print_json([&](json_writer& out) { write_object(out, address, names); });
    case shown::bytes: return io.print_line(to_hex(bytes));
    case shown::layout: io.separate(); return io.print(layout_text(io, address, bytes, config.known));
  }
}

bool needs_bytes(const settings& config) {
  return config.json || config.form == shown::bytes || config.form == shown::layout;
}

void print_refusal(console& io, const settings& config, std::string_view input, const refusal& why) {
  if (!config.json) return io.reject(input, why.message);
  io.print_json([&](json_writer& out) {
    out.begin_object();
    write_failure(out, why);
    out.end_object();
  });
  io.count_rejected();
}

}  // namespace sockfam::cli
