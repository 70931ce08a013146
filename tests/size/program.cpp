// A program that parses and prints one family.
#include <sockfam/forms.h>

#include <cstdio>

#include SOCKFAM_SIZE_HEADER

int main(int count, char** arguments) {
  const auto address = sockfam::parse<SOCKFAM_SIZE_TYPE>(count > 1 ? arguments[1] : "");
  if (!address) return 1;
  const auto text = sockfam::format(*address);
  std::fwrite(text.view().data(), 1, text.view().size(), stdout);
  return 0;
}
