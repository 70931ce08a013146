// sockfam audit: logs that cannot be read to their end, output that cannot be written, too few threads.
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <fstream>

#include "audit.h"
#include "audit_inputs.h"
#include "run.h"

namespace cli {

namespace {

using AuditFaults = AuditInputs;

std::string repeated(const std::string& text, std::size_t count) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

TEST_F(AuditFaults, ALogThatBecomesShorterIsAnError) {
  const std::string record = record_of(inet_hex);
  const std::string log = repeated(record, 240'000);
  const std::size_t left = 120'000 * record.size() + record.size() / 2;
  for (const std::string jobs : {"1", "2", "5"}) {
    const auto at = file("log", log);
    conversation talk{{"audit", "--endian", "little", "--jobs", jobs, at}};
    ASSERT_TRUE(talk.speaks());  // it has read some blocks, and waits until somebody hears it
    ASSERT_EQ(truncate(at.c_str(), static_cast<off_t>(left)), 0);
    const auto result = talk.end();
    EXPECT_EQ(result.code, 1);
    EXPECT_TRUE(result.err.ends_with("/log: became shorter while it was read\n")) << result.err;
    EXPECT_TRUE(result.out == repeated(record_of(inet_text), 120'000) + record.substr(0, record.size() / 2)) << jobs;
  }
}

/// The digits that are there would be another address, or none.
TEST_F(AuditFaults, ALineThatAnErrorCutsOffIsNotDecoded) {
  const std::string whole = record_of(inet_hex);
  const std::string last = record_of("01002F72756E2F7800");
  const std::string zip = compressed(whole + last, 0);
  const std::size_t begin = zip.find(last);
  ASSERT_NE(begin, zip.npos);
  for (std::size_t size = 0; size <= last.size(); size += size < 45 ? 9 : 1) {
    const auto at = file("log.gz", zip.substr(0, begin + size));
    const bool has_end = size == last.size();
    const auto rest = has_end ? record_of("unix:/run/x") : last.substr(0, size);
    for (const std::string jobs : {"1", "2"}) {
      const auto result = audit({"--jobs", jobs, at});
      EXPECT_EQ(result.out, record_of(inet_text) + rest);
      EXPECT_EQ(result.err.substr(result.err.rfind('/')), "/log.gz: ends inside its gzip data\n");
      EXPECT_EQ(lines_of(result.err).size(), 1u);
      EXPECT_EQ(result.code, 1);
    }
    EXPECT_EQ(lines_of(audit({"--only", at}).out).size(), has_end ? 2u : 1u);
    EXPECT_EQ(lines_of(audit({"--json", at}).out).size(), has_end ? 2u : 1u);
  }
}

#if !defined(SOCKFAM_SANITIZED)  // sanitizers need more room than there is
TEST_F(AuditFaults, FewerThreadsDoTheSame) {
  const auto at = file("log", repeated(record_of(inet_hex) + "other\n", 100'000));
  for (const auto& options : std::vector<std::vector<std::string>>{{}, {"--json"}}) {
    auto call = options;
    call.insert(call.begin(), "audit");
    call.insert(call.end(), {"--endian", "little", at, "--jobs", "1"});
    const auto wanted = run(call);
    EXPECT_EQ(lines_of(wanted.out).size(), options.empty() ? 200'000u : 100'000u);
    call.back() = "64";
    request many{call};
    many.limits = {{RLIMIT_AS, 250'000'000}};
    request none{call};
    none.limits = {{RLIMIT_STACK, ~0ul / 2}};  // of a thread: more than there are addresses
    for (const auto& wish : {many, none}) {
      const auto result = run(wish);
      EXPECT_EQ(result.code, 0);
      EXPECT_EQ(result.err, "");
      EXPECT_TRUE(result.out == wanted.out);
    }
  }
}
#endif

TEST_F(AuditFaults, EndsOnceNobodyReadsItThoughMoreInputMayCome) {
  for (const std::string jobs : {"1", "2", "4"}) {
    conversation talk{{"audit", "--endian", "little", "--line-buffered", "--jobs", jobs}};
    talk.say(record_of(inet_hex));
    EXPECT_EQ(talk.hear() + "\n", record_of(inet_text));
    talk.hang_up();
    talk.say(record_of(inet_hex));
    EXPECT_EQ(talk.code(), 0) << jobs;
  }
}

TEST_F(AuditFaults, ALogThatIsAlsoTheOutputIsRefused) {
  const auto at = file("log", record_of(inet_hex));
  const auto other = file("other", record_of(inet_hex));
  request wish{{"audit", "--endian", "little", at, other}};
  wish.limits = {{RLIMIT_FSIZE, 1 << 20}};
  const auto result = run_into(at, wish);
  EXPECT_EQ(result.code, 1);
  EXPECT_TRUE(result.err.ends_with("/log: is also the output\n")) << result.err;
  std::ifstream written{at};
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>{written}, {}), record_of(inet_hex) + record_of(inet_text));
  EXPECT_EQ(run_into("/dev/null", {{"audit", "/dev/null"}}).code, 0);
}

}  // namespace

}  // namespace cli
