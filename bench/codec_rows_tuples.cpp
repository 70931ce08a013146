// Python's tuples of AF_INET6. CPython's own conversion is in codec_rows_python.cpp.
#include "codec_rows.h"

namespace bench {

void add_tuples(plan& to) {
  using sockfam::form, sockfam::inet6::address;
  to.add_for_each_kernel(each("tuple_parse", "sockfam", to.in.inet6_tuples, [](std::string_view text) {
    const auto out = sockfam::parse<address>(text, form::tuple);
    expect(out.has_value());
    keep(out);
  }));
  to.add_for_each_kernel(each("tuple_format", "sockfam", to.in.inet6_full.values,
                              [](const address& value) { keep(format(value, form::tuple)); }));
}

}  // namespace bench
