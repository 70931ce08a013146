#include "support/properties.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

#include "support/coverage.h"
#include "support/laws.h"

namespace sockfam::tests {

namespace {

/// Asks a law a hundred times, on the ABIs of the type's systems, and notes where it held. The first bytes are
/// RapidCheck's, which makes them smaller where a law is broken; what needs more of them, such as paths, gets random
/// ones.
class law_test final : public testing::Test {
 public:
  law_test(const laws::law& law, const subject& type) : law_(law), type_(type) {}

 private:
  void TestBody() override {
    const bool held = rc::check([this] {
      const auto first = *rc::gen::resize(
          rc::kNominalSize, rc::gen::container<std::vector<std::uint8_t>>(32, rc::gen::arbitrary<std::uint8_t>()));
      choices pick{first, *rc::gen::arbitrary<std::uint64_t>()};
      const abi where = pick.where(type_.systems);
      law_.hold(type_, pick, where);
      for (const auto column : law_.columns) covered(column, type_.title, where.system);
    });
    EXPECT_TRUE(held) << "the output above says for which address";
  }

  const laws::law& law_;
  const subject& type_;
};

}  // namespace

std::size_t register_laws(const char* suite, const subject& type) {
  for (const laws::law& law : laws::every_one) {
    testing::RegisterTest(suite, std::string{law.name}.c_str(), nullptr, nullptr, __FILE__, __LINE__,
                          [&law, &type]() -> testing::Test* {
                            return new law_test{law, type};
                          });
  }
  return laws::every_one.size();
}

}  // namespace sockfam::tests
