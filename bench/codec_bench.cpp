// The codec beside the C library, C and other libraries, in one run and on the same addresses.
//
//   codec_bench times ROUNDS MILLISECONDS, codec_bench instructions    measure.h
//   codec_bench inputs FOLDER    writes what other programs work on, one a line: texts, and sockaddrs in hex
#include <cstdio>
#include <fstream>

#include "codec_rows.h"
#include "text/kernels/list.h"

namespace bench {

namespace {

constexpr std::size_t distinct = 16384;

std::vector<const sockfam::text::kernel*> usable_kernels() {
  std::vector<const sockfam::text::kernel*> usable;
  for (const auto* one : sockfam::text::every_kernel()) {
    if (one->is_usable()) usable.push_back(one);
  }
  return usable;
}

std::string hexadecimal(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) {
    char digits[3];
    std::snprintf(digits, sizeof digits, "%02x", static_cast<unsigned char>(c));
    text += digits;
  }
  return text;
}

template <class Line>
void write(const std::string& path, const pieces& of, Line line) {
  std::ofstream out{path};
  for (const auto one : of) out << line(one) << '\n';
  expect(out.flush().good());
}

void write_inputs(const std::string& folder, const inputs& in) {
  const auto without = [](std::size_t prefix) {
    return [prefix](std::string_view text) { return text.substr(prefix); };
  };
  write(folder + "/ipv4", in.ipv4_texts, without(0));
  write(folder + "/ipv6", in.ipv6_texts, without(0));
  write(folder + "/inet", in.inet_texts, without(std::string_view{"inet:"}.size()));
  write(folder + "/inet6", in.inet6_texts, without(std::string_view{"inet6:"}.size()));
  write(folder + "/sockaddrs", in.mixed, hexadecimal);
}

int run(const std::vector<std::string>& arguments) {
  const inputs in{distinct};
  if (arguments.size() == 2 && arguments[0] == "inputs") {
    write_inputs(arguments[1], in);
    return 0;
  }
  rows all;
  plan to{all, in, usable_kernels()};
  to.add_all();
#if defined(BENCH_ASIO)
  add_asio(to);
#endif
#if defined(BENCH_POCO)
  add_poco(to);
#endif
#if defined(BENCH_PYTHON)
  add_python(to);
#endif
  return measure(all, arguments);
}

}  // namespace

}  // namespace bench

int main(int argc, char** argv) { return bench::run({argv + 1, argv + argc}); }
