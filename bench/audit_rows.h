// What is measured of audit logs. An operation is a kilobyte of the log: 1000 bytes.
#pragma once

#include <string>

#include "measure.h"

namespace bench {

/// How many records with an address there are.
std::size_t records_in(const std::string& log);
/// `pass(log)` returns how many records it read. `log` must outlive the row.
template <class Pass>
row of_log(std::string group, std::string name, const std::string& log, Pass pass) {
  return {std::move(group), std::move(name), log.size() / 1000,
          [&log, pass, records = records_in(log)] { expect(pass(log) == records); }};
}
/// By the library: `audit_` or `audit_sparse_`, then `addresses` and `text`.
void add_audit(rows& all, const std::string& group, const std::string& log);

}  // namespace bench
