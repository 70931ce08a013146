#include "audit_rows.h"

#include <span>
#include <string_view>
#include <vector>

#include <sockfam/audit.h>

namespace bench {

namespace {

namespace audit = sockfam::audit;

/// Calls `use(piece)` with the log in pieces, which is fed as a program reads it.
template <class Use>
void scan(const std::string& log, Use use) {
  constexpr std::size_t chunk = 256 << 10;
  audit::scanner scanner;
  for (std::size_t at = 0; at < log.size(); at += chunk) {
    scanner.feed(std::string_view{log}.substr(at, chunk));
    while (const auto* piece = scanner.next()) use(*piece);
  }
  scanner.finish();
  while (const auto* piece = scanner.next()) use(*piece);
}

std::size_t to_addresses(const std::string& log) {
  std::size_t records = 0;
  scan(log, [&](const audit::piece& piece) {
    if (!piece.found) return;
    keep(*piece.found);
    records += piece.found->address.has_value();
  });
  return records;
}

/// Other text is written from where it is.
std::size_t to_text(const std::string& log) {
  static std::vector<char> out(1 << 20);
  std::size_t records = 0;
  std::size_t size = 0;
  scan(log, [&](const audit::piece& piece) {
    if (!piece.found) return keep(piece.text);
    if (out.size() - size < audit::most_written(*piece.found)) size = 0;
    size += audit::write_line(*piece.found, std::span{out}.subspan(size));
    records += piece.found->address.has_value();
    keep(out[0]);
  });
  return records;
}

}  // namespace

std::size_t records_in(const std::string& log) { return to_addresses(log); }

void add_audit(rows& all, const std::string& group, const std::string& log) {
  all.push_back(of_log(group + "addresses", "sockfam", log, to_addresses));
  all.push_back(of_log(group + "text", "sockfam", log, to_text));
}

}  // namespace bench
