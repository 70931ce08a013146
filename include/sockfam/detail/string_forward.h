// std::string as a name, for headers that only declare functions which return one. <string> costs as much to compile as
// the rest of a family's header; whoever calls such a function includes it.
#pragma once

// The declarations are in no header that the standard names; these libraries have them in this one.
#include <iosfwd>
#if !defined(__GLIBCXX__) && !defined(_LIBCPP_VERSION)
#include <string>
#endif
