// The library's rows with the plain kernel, for scripts/bench --check: `codec_counts instructions`, under callgrind.
// Fewer inputs than codec_bench has, since nothing here depends on what a branch predictor can learn.
#include "audit_log.h"
#include "audit_rows.h"
#include "codec_rows.h"
#include "text/kernels/list.h"

int main(int argc, char** argv) {
  const bench::inputs in{1024};
  bench::rows all;
  bench::plan to{all, in, {&sockfam::text::plain_kernel}};
  to.add_all();
  const std::string log = bench::dense_log(1024);
  const std::string sparse = bench::sparse_log(256);
  bench::add_audit(all, "audit_", log);
  bench::add_audit(all, "audit_sparse_", sparse);
  std::erase_if(all, [](const bench::row& one) { return !one.name.starts_with("sockfam"); });
  return bench::measure(all, {argv + 1, argv + argc});
}
