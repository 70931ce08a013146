// sockfam audit: where its logs come from and where they go.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>
#include <random>
#include <thread>

#include "audit.h"
#include "audit_inputs.h"
#include "run.h"

namespace cli {

namespace {

/// Some megabytes: records, other lines, malformed ones, some lines of a megabyte, at the ends of blocks.
std::string large_log() {
  std::mt19937 random{7};
  std::string log;
  while (log.size() < 6'000'000) {
    const auto which = random() % 1000;
    if (which < 600)
      log += record_of(inet_hex);
    else if (which < 998)
      log += std::string(random() % 300, 'x') + "\n";
    else if (which == 998)
      log += record_of("02");
    else
      log += std::string(random() % 3'000'000, 'y') + " saddr=" + inet_hex + "\n";
  }
  return log + "saddr=" + inet_hex;
}

TEST_F(AuditInputs, EveryNumberOfJobsPrintsTheSame) {
  const std::string log = large_log();
  const auto at = file("log", log);
  for (const auto& options : std::vector<std::vector<std::string>>{{}, {"--json"}, {"--only"}}) {
    auto call = options;
    call.insert(call.end(), {"--jobs", "1", at});
    const auto wanted = audit(call);
    EXPECT_EQ(wanted.code, 1);
    EXPECT_NE(wanted.err.find(" longer than 1048576 characters"), std::string::npos) << wanted.err;
    for (const std::string jobs : {"2", "3", "4"}) {
      call[call.size() - 2] = jobs;
      const auto made = audit(call);
      EXPECT_TRUE(made.out == wanted.out) << jobs;
      EXPECT_EQ(made.err, wanted.err);
    }
  }
  // Nothing is lost: what was replaced is put back.
  std::string back = audit({at}).out;
  for (std::size_t i = 0; (i = back.find(inet_text, i)) != back.npos;) back.replace(i, inet_text.size(), inet_hex);
  EXPECT_TRUE(back == log);
}

TEST_F(AuditInputs, PipesAndCompressedLogsAreLikeFiles) {
  const std::string log = large_log();
  const auto wanted = audit({"--json", "--jobs", "1", "-"}, log).out;
  const std::string half = log.substr(0, log.size() / 2);
  const auto members = compressed(half) + compressed("") + compressed(log.substr(half.size())) + std::string(700, '\0');
  for (const std::string jobs : {"1", "3"}) {
    EXPECT_TRUE(audit({"--json", "--jobs", jobs}, members).out == wanted);
    EXPECT_TRUE(audit({"--json", "--jobs", jobs, file("log.gz", members)}).out == wanted);
    const auto pipe = path("pipe-" + jobs);
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    std::thread writer{[&] { std::ofstream{pipe, std::ios::binary} << log; }};
    EXPECT_TRUE(audit({"--json", "--jobs", jobs, pipe}).out == wanted);
    writer.join();
  }
}

/// How much comes out of each beginning of what was compressed.
std::vector<std::size_t> sizes_of_beginnings(std::string whole, std::size_t most) {
  std::string out(most, '\0');
  std::vector<std::size_t> sizes{0};
  z_stream stream{};
  inflateInit2(&stream, 16 + MAX_WBITS);
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  for (char& one : whole) {
    stream.next_in = reinterpret_cast<Bytef*>(&one);
    stream.avail_in = 1;
    inflate(&stream, Z_NO_FLUSH);
    sizes.push_back(stream.total_out);
  }
  inflateEnd(&stream);
  return sizes;
}

TEST_F(AuditInputs, CutCompressedLogsAreDecompressedToTheirEnd) {
  std::string log;
  for (int i = 0; log.size() < 1'000'000; ++i) log += std::to_string(i % 100) + " other text\n";
  const std::string whole = compressed(log);
  const auto sizes = sizes_of_beginnings(whole, log.size());
  std::size_t cuts = 0;
  for (std::size_t cut = 1; cut < whole.size(); ++cut) {
    constexpr std::size_t block = 1 << 18;  // of output
    if (sizes[cut] == log.size() || sizes[cut] / block == sizes[cut - 1] / block) continue;
    ++cuts;
    const auto result = audit({}, whole.substr(0, cut));
    EXPECT_TRUE(result.out == log.substr(0, sizes[cut])) << result.out.size() << " of " << sizes[cut];
    EXPECT_NE(result.err.find("ends inside its gzip data"), std::string::npos) << result.err;
  }
  EXPECT_GE(cuts, 3u);
}

TEST_F(AuditInputs, DamagedCompressedLogsAreRefusedWithWhatTheyHave) {
  std::string log;
  for (int i = 0; i < 2000; ++i) log += record_of(inet_hex) + std::to_string(i * 7919) + "\n";
  const auto whole = compressed(log);
  const auto cut = audit({file("cut.gz", whole.substr(0, whole.size() / 2))});
  EXPECT_EQ(cut.code, 1);
  EXPECT_TRUE(cut.out.starts_with(record_of(inet_text)));
  EXPECT_NE(cut.err.find("cut.gz: ends inside its gzip data\n"), std::string::npos) << cut.err;
  auto damaged = whole;
  for (std::size_t i = whole.size() / 2; i < whole.size() / 2 + 40; ++i) damaged[i] = '\xff';
  EXPECT_NE(audit({file("damaged.gz", damaged)}).err.find("damaged.gz: has gzip data that are damaged\n"),
            std::string::npos);
  const auto more = audit({file("more.gz", whole + "more")});
  EXPECT_NE(more.err.find("more.gz: has something else behind its gzip data\n"), std::string::npos) << more.err;
  EXPECT_EQ(lines_of(more.out).size(), 4000u);
  // It only begins like gzip.
  EXPECT_EQ(audit({}, "\x1f\x8b").out, "\x1f\x8b");
}

TEST_F(AuditInputs, SeveralLogsOneAfterAnother) {
  const auto first = file("first", record_of(inet_hex) + "no line end");
  const auto second = file("second\x1b", record_of("02"));
  const auto result = audit({first, first + "-missing", second, "-"}, record_of(inet_hex));
  EXPECT_EQ(result.out, record_of(inet_text) + "no line end\n" + record_of("02") + record_of(inet_text));
  EXPECT_EQ(result.code, 1);
  const auto complaints = lines_of(result.err);
  ASSERT_EQ(complaints.size(), 2u);
  EXPECT_TRUE(complaints[0].ends_with("first-missing: No such file or directory")) << complaints[0];
  EXPECT_NE(complaints[1].find("second\\x1b: 1 record is malformed and stays as it is; it is line 1: "),
            std::string::npos)
      << complaints[1];
  const auto objects = lines_of(audit({"--json", first, first}).out);
  ASSERT_EQ(objects.size(), 2u);
  EXPECT_EQ(json::parse(objects[1]).at("file"), first);
  EXPECT_EQ(json::parse(objects[1]).at("line"), 1);
  EXPECT_EQ(audit({testing::TempDir()}).err, "sockfam: " + testing::TempDir() + ": Is a directory\n");
}

TEST_F(AuditInputs, ALineEndStandsBetweenLogsThatLackIt) {
  const auto open = file("open", "saddr=" + inet_hex);
  const auto empty = file("empty", "");
  const auto other = file("other", "other\n");
  const std::string text = "saddr=" + inet_text;
  for (const std::string jobs : {"1", "3"}) {
    const auto written = [&](std::vector<std::string> logs) {
      logs.insert(logs.begin(), {"--jobs", jobs});
      return audit(logs).out;
    };
    EXPECT_EQ(written({open, open}), text + "\n" + text);
    EXPECT_EQ(written({open, empty, other, open}), text + "\nother\n" + text);
    EXPECT_EQ(written({open, empty}), text);
    EXPECT_EQ(written({"--only", open, other, open, other}), text + "\n" + text);
  }
}

TEST_F(AuditInputs, ObjectsNameTheirFiles) {
  const auto name_of = [&](const std::string& name) {
    const auto at = file(name, record_of(inet_hex));
    return json::parse(lines_of(audit({"--json", at, at}).out).at(0)).at("file").dump();
  };
  const std::string folder = path("");
  EXPECT_EQ(name_of("\u00fc b\".log"), json(folder + "\u00fc b\".log").dump());
  std::string digits;
  for (const char c : folder + "\xfc b.log") {
    digits += "0123456789abcdef"[static_cast<unsigned char>(c) >> 4];
    digits += "0123456789abcdef"[c & 15];
  }
  EXPECT_EQ(name_of("\xfc b.log"), "{\"hex\":\"" + digits + "\"}");
  EXPECT_EQ(json::parse(lines_of(audit({"--json", "-", folder}, record_of(inet_hex)).out).at(0)).at("file"),
            "standard input");
}

TEST_F(AuditInputs, OtherCompressionsAreRefused) {
  const std::vector<std::pair<std::string, std::string>> begins{
      {"xz", "\xfd\x37zXZ"}, {"bzip2", "BZh91AY&SY"}, {"bzip2", "BZh1\x17rE8P\x90"}, {"zstd", "\x28\xb5\x2f\xfd"}};
  for (const auto& [program, begin] : begins) {
    for (const std::string jobs : {"1", "3"}) {
      const auto at = file("log", begin + "\n" + record_of(inet_hex));
      const auto result = audit({"--jobs", jobs, at});
      EXPECT_EQ(result.out, "");
      EXPECT_EQ(result.code, 1);
      EXPECT_EQ(result.err, "sockfam: " + at.substr(0, 80) + (at.size() > 80 ? "..." : "") + ": is compressed by " +
                                program + "; decompress it first: " + program + " -dc FILE | sockfam audit\n");
      // The same bytes but the last: it only begins so.
      const auto like = begin.substr(0, begin.size() - 1) + "\n" + record_of(inet_hex);
      EXPECT_EQ(audit({"--jobs", jobs}, like).out, begin.substr(0, begin.size() - 1) + "\n" + record_of(inet_text));
      EXPECT_EQ(audit({}, begin.substr(0, begin.size() - 1)).out, begin.substr(0, begin.size() - 1));
    }
  }
}

TEST_F(AuditInputs, WritesAtOnceIfThatIsWanted) {
  conversation talk{{"audit", "--endian", "little", "--line-buffered"}};
  for (int i = 0; i < 3; ++i) {
    talk.say(record_of(inet_hex) + "half ");
    EXPECT_EQ(talk.hear() + "\n", (i == 0 ? "" : "half ") + record_of(inet_text));
  }
  // A line is not waited for because it is shorter than the begin of a compressed log.
  conversation other{{"audit", "--line-buffered"}};
  other.say("B\n");
  EXPECT_EQ(other.hear(), "B");
}

TEST_F(AuditInputs, ABrokenPipeEndsItQuietly) {
  const auto at = file("log", large_log());
  for (const std::string jobs : {"1", "4"}) {
    for (const bool ignore : {false, true}) {
      const auto result = run_with_broken_pipe({{"audit", "--jobs", jobs, at}}, ignore);
      EXPECT_EQ(result.code, 0);
      EXPECT_EQ(result.err, "");
    }
    const auto full = run_into("/dev/full", {{"audit", "--jobs", jobs, at}});
    EXPECT_EQ(full.code, 1);
    EXPECT_NE(full.err.find("standard output: No space left on device"), std::string::npos) << full.err;
  }
}

TEST_F(AuditInputs, ShowsHowFarItIsOnATerminalOnly) {
  const std::vector<std::string> pieces{record_of(inet_hex), record_of(inet_hex), record_of(inet_hex)};
  const request wanted{{"audit", "--endian", "little", "--line-buffered"}};
  const auto shown = run_with_error_on_terminal(wanted, pieces, 400);
  EXPECT_EQ(shown.out, record_of(inet_text) + record_of(inet_text) + record_of(inet_text));
  EXPECT_EQ(shown.code, 0);
  EXPECT_NE(shown.err.find(" B  "), std::string::npos) << shown.err;
  EXPECT_NE(shown.err.find("B/s"), std::string::npos) << shown.err;
  EXPECT_TRUE(shown.err.ends_with(" \r")) << shown.err;  // it is gone
  EXPECT_EQ(run(wanted).err, "");
  const std::string on_terminal = run_on_terminal({{"audit", file("log", record_of(inet_hex))}});
  EXPECT_EQ(on_terminal.find("B/s"), std::string::npos) << on_terminal;
}

}  // namespace

}  // namespace cli
