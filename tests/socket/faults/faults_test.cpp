// Every call that the library makes of the system, and every allocation, fails, is interrupted and is short, each time
// it is made. See injector.h; a scenario is a few operations, and trial.cpp judges how they end.
#include <gtest/gtest.h>

#include <set>

#include "socket/faults/scenarios.h"

namespace sockfam::tests::faults {
namespace {

std::vector<named_scenario> all_scenarios() {
  std::vector<named_scenario> all;
  for (const auto& some : {stream_scenarios(), message_scenarios(), connection_scenarios(), object_scenarios(),
                           name_scenarios(), ending_scenarios(), option_scenarios()}) {
    all.insert(all.end(), some.begin(), some.end());
  }
  return all;
}

class Faults : public testing::TestWithParam<named_scenario> {};

TEST_P(Faults, AtEveryCall) {
  std::signal(SIGPIPE, SIG_DFL);  // a signal would end the program
  const int tried = try_all(GetParam().run, GetParam().believed);
  RecordProperty("places", tried);
  EXPECT_GE(tried, GetParam().least) << "the library makes fewer calls than it did, or they are not seen";
}

INSTANTIATE_TEST_SUITE_P(, Faults, testing::ValuesIn(all_scenarios()),
                         [](const auto& of) { return std::string{of.param.name}; });

TEST(FaultsTable, EveryCallOfItIsMadeByAScenario) {
  std::set<std::string_view> made;
  for (const auto& one : all_scenarios()) {
    for (const auto& call : calls_of(one.run, form::tries)) made.insert(call.call);
  }
  for (const auto& kind : all_calls()) EXPECT_TRUE(made.contains(kind.name)) << kind.name;
}

}  // namespace
}  // namespace sockfam::tests::faults
