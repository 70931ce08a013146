// Every family with a spec has its file and every fact its row; where one is missing, the family and the file are
// named.
#include <gtest/gtest.h>

#include <algorithm>

#include "missing.h"

namespace sockfam::tests::facts {

namespace {

using nlohmann::json;

TEST(Missing, NothingIs) {
  for (const auto& sentence : missing_in(families())) ADD_FAILURE() << sentence;
}

TEST(Missing, NoRowIsAboutWhatNoSpecHas) {
  for (const auto& sentence : beyond_specs(families())) ADD_FAILURE() << sentence;
}

/// The files without a row of a family's section: the first with this value somewhere.
handwritten without(const char* family, const char* name, const json& value) {
  auto files = families();
  auto& rows = files.at(family).at(name);
  const auto has = [&](const json& row) { return std::find(row.begin(), row.end(), value) != row.end(); };
  const auto found = std::find_if(rows.begin(), rows.end(), has);
  EXPECT_NE(found, rows.end()) << value;
  if (found != rows.end()) rows.erase(found);
  return files;
}

/// What is missing in these that is not missing in the files as they are: another family may be unfinished.
std::vector<std::string> newly_missing_in(const handwritten& files) {
  auto sentences = missing_in(files);
  const auto known = missing_in(families());
  std::erase_if(sentences, [&](const auto& one) { return std::find(known.begin(), known.end(), one) != known.end(); });
  return sentences;
}

std::vector<std::string> only(const char* sentence) { return {sentence}; }

TEST(Missing, AFieldIsNamedWithItsFile) {
  EXPECT_EQ(newly_missing_in(without("can", "fields", "tx_addr")),
            only("can:isotp has no row for tx_addr in fields of tests/facts/families/can.json; add one"));
}

TEST(Missing, ANameIsNamedWithItsFile) {
  EXPECT_EQ(newly_missing_in(without("vsock", "names", "VMADDR_CID_LOCAL")),
            only("vsock has no row for cid local in names of tests/facts/families/vsock.json; add one"));
  EXPECT_EQ(newly_missing_in(without("hyperv", "names", "HV_GUID_PARENT")),
            only("hyperv:service has no row for vm_id parent in names of tests/facts/families/hyperv.json; add one"));
  EXPECT_EQ(newly_missing_in(without("tipc", "names", "TIPC_SOCKET_ADDR")),
            only("tipc:socket has no row for addr_type in names of tests/facts/families/tipc.json; add one"));
  EXPECT_EQ(newly_missing_in(without("system", "names", "AF_SYS_CONTROL")),
            only("system has no row for ss_sysaddr in names of tests/facts/families/system.json; add one"));
}

TEST(Missing, AKindIsNamedWithItsFile) {
  EXPECT_EQ(newly_missing_in(without("unix", "kinds", "unix:unnamed")),
            only("unix:unnamed has no row for its kind in kinds of tests/facts/families/unix.json; add one"));
}

TEST(Missing, ATupleAndAnExampleAreNamedWithTheirFile) {
  EXPECT_EQ(newly_missing_in(without("inet", "tuples", "(host, port)")),
            only("inet has no row for its tuple in tuples of tests/facts/families/inet.json; add one"));
  EXPECT_EQ(newly_missing_in(without("qipcrtr", "examples", "qipcrtr:1:2")),
            only("qipcrtr has no row for a second address in examples of tests/facts/families/qipcrtr.json; add one"));
}

TEST(Missing, ALayoutIsNamedWithItsFile) {
  const std::vector<std::string> said{
      "can has no row for linux's AF_CAN ISOTP in layouts of tests/facts/families/can.json; add one",
      "can:isotp has no row for its layout on linux in layouts of tests/facts/families/can.json; add one"};
  EXPECT_EQ(newly_missing_in(without("can", "layouts", "ISOTP")), said);
}

TEST(Missing, WhatABorrowerBorrowsIsNamedWithItsFile) {
  const auto sentence =
      "rds has no row for the families whose addresses it has in borrowed of tests/facts/families/rds.json; add one";
  EXPECT_EQ(newly_missing_in(without("rds", "borrowed", json{"inet", "inet6"})), only(sentence));
}

TEST(Missing, AFileIsNamed) {
  auto files = families();
  files.erase("mptcp");
  EXPECT_EQ(newly_missing_in(files), only("no tests/facts/families/mptcp.json; write it: see tests/facts/README.md"));
}

TEST(Missing, ARowAboutNothingIsNamedWithItsFile) {
  auto files = families();
  files.at("alg").at("fields").push_back({{"variant", "alg"}, {"field", "colour"}});
  const auto sentences = beyond_specs(files);
  const std::string sentence =
      "fields of tests/facts/families/alg.json has alg colour, which no spec has; take the row out";
  EXPECT_NE(std::find(sentences.begin(), sentences.end(), sentence), sentences.end());
}

}  // namespace

}  // namespace sockfam::tests::facts
