// Audit logs to addresses and to text, beside libauparse where it is installed. SOCKFAM_AUDIT_LOG=FILE is read instead
// of the log that is made here.
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "audit_log.h"
#include "audit_rows.h"

#if defined(SOCKFAM_AUPARSE)
#include <auparse.h>
#endif

namespace bench {

namespace {

std::string given_or_made_log() {
  if (const char* path = std::getenv("SOCKFAM_AUDIT_LOG")) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
  }
  return dense_log(120'000);
}

#if defined(SOCKFAM_AUPARSE)
std::size_t libauparse(const std::string& log) {
  std::size_t records = 0;
  auparse_state_t* const parser = auparse_init(AUSOURCE_BUFFER, log.c_str());
  while (auparse_next_event(parser) > 0) {
    if (!auparse_find_field(parser, "saddr")) continue;
    keep(*auparse_interpret_field(parser));
    ++records;
  }
  auparse_destroy(parser);
  return records;
}
#endif

void add(rows& all, const std::string& group, const std::string& log) {
  add_audit(all, group, log);
#if defined(SOCKFAM_AUPARSE)
  all.push_back(of_log(group + "addresses", "libauparse", log, libauparse));
  all.push_back(of_log(group + "text", "libauparse", log, libauparse));
#endif
}

int run(const std::vector<std::string>& arguments) {
  const std::string dense = given_or_made_log();
  const std::string sparse = sparse_log(10'000);
  rows all;
  add(all, "audit_", dense);
  add(all, "audit_sparse_", sparse);
  return measure(all, arguments);
}

}  // namespace

}  // namespace bench

int main(int argc, char** argv) { return bench::run({argv + 1, argv + argc}); }
