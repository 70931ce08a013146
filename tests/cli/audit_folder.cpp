#include <unistd.h>
#include <zlib.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "audit_inputs.h"

namespace cli {

void AuditInputs::SetUp() {
  folder_ = testing::TempDir() + "sockfam-audit-XXXXXX";
  ASSERT_NE(mkdtemp(folder_.data()), nullptr);
}

void AuditInputs::TearDown() {
  for (const auto& path : made_) std::remove(path.c_str());
  rmdir(folder_.c_str());
}

std::string AuditInputs::path(const std::string& name) {
  made_.push_back(folder_ + "/" + name);
  return made_.back();
}

std::string AuditInputs::file(const std::string& name, const std::string& content) {
  const auto at = path(name);
  std::ofstream{at, std::ios::binary} << content;
  return at;
}

outcome AuditInputs::audit(std::vector<std::string> options, const std::string& input) {
  options.insert(options.begin(), {"audit", "--endian", "little", "--interfaces", table});
  return run(std::move(options), input);
}

std::string compressed(const std::string& plain, int level) {
  z_stream stream{};
  deflateInit2(&stream, level, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  std::string made(deflateBound(&stream, plain.size()), '\0');
  std::string copy = plain;
  stream.next_in = reinterpret_cast<Bytef*>(copy.data());
  stream.avail_in = static_cast<uInt>(copy.size());
  stream.next_out = reinterpret_cast<Bytef*>(made.data());
  stream.avail_out = static_cast<uInt>(made.size());
  deflate(&stream, Z_FINISH);
  made.resize(stream.total_out);
  deflateEnd(&stream);
  return made;
}

}  // namespace cli
