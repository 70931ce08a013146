#include "codec_rows.h"

namespace bench {

void plan::add_for_each_kernel(const row& one) {
  for (const auto* kernel : kernels) {
    row made = one;
    made.name += ", " + std::string{kernel->name.view()};
    made.prepare = [kernel] { sockfam::text::use(*kernel); };
    add(std::move(made));
  }
}

void plan::add_all() {
  for (const auto add_kind : {add_ip, add_endpoints, add_bytes, add_unix, add_mixed, add_tuples}) add_kind(*this);
}

}  // namespace bench
