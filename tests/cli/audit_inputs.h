// Logs in files, plain and compressed.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "run.h"

namespace cli {

/// A folder for the logs of a test.
class AuditInputs : public testing::Test {
 protected:
  void SetUp() override;
  void TearDown() override;
  /// Of a file that is removed at the end.
  std::string path(const std::string& name);
  std::string file(const std::string& name, const std::string& content);
  /// Runs sockfam audit.
  static outcome audit(std::vector<std::string> options, const std::string& input = {});

 private:
  std::string folder_;
  std::vector<std::string> made_;
};

/// By gzip. Level 0: `plain` stands in it as it is, if it has less than 65535 bytes.
std::string compressed(const std::string& plain, int level = 1);

}  // namespace cli
