// What is measured of the codec: each file of rows adds one kind of work, by the library and by others.
#pragma once

#include <span>

#include "inputs.h"
#include "measure.h"
#include "text/kernels/kernel.h"

namespace bench {

/// Where the rows go, and what they work on. Rows keep references to `in`.
struct plan {
  rows& all;
  const inputs& in;
  /// Those that the library's rows run with.
  std::vector<const sockfam::text::kernel*> kernels;

  void add(row one) { all.push_back(std::move(one)); }
  /// A row for each kernel, of work that they speed up: `sockfam, avx2`.
  void add_for_each_kernel(const row& one);
  /// By the library, the C library and by hand.
  void add_all();
};

// By the library, the C library and by hand.
void add_ip(plan& to);
void add_endpoints(plan& to);
void add_bytes(plan& to);
void add_unix(plan& to);
void add_mixed(plan& to);
void add_tuples(plan& to);

// By other libraries, where these are installed.
void add_asio(plan& to);
void add_poco(plan& to);
void add_python(plan& to);

}  // namespace bench
