// Generated from spec/platforms by codegen/generate.py; do not edit.
// The constants of the OS that the code is compiled for, in lower case, as the headers' names are macros:
// sockfam::constants::so_reuseaddr. What the OS does not have is not declared. Another OS's are in a header of their
// own: sockfam::constants::freebsd::so_reuseaddr in <sockfam/constants/freebsd.h>.
#pragma once

#if defined(__FreeBSD__)
#include <sockfam/constants/freebsd.h>
#elif defined(__OpenBSD__)
#include <sockfam/constants/openbsd.h>
#elif defined(__NetBSD__)
#include <sockfam/constants/netbsd.h>
#elif defined(__APPLE__)
#include <sockfam/constants/macos.h>
#elif defined(_WIN32)
#include <sockfam/constants/windows.h>
#elif defined(__illumos__) || defined(__sun)
#include <sockfam/constants/illumos.h>
#else
#include <sockfam/constants/linux.h>
#endif

namespace sockfam::inline v0::constants {

#if defined(__FreeBSD__)
using namespace freebsd;
#elif defined(__OpenBSD__)
using namespace openbsd;
#elif defined(__NetBSD__)
using namespace netbsd;
#elif defined(__APPLE__)
using namespace macos;
#elif defined(_WIN32)
using namespace windows;
#elif defined(__illumos__) || defined(__sun)
using namespace illumos;
#else
using namespace linux_;
#endif

}  // namespace sockfam::inline v0::constants
