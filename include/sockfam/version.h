// The library's version. CMake reads it here.
#pragma once

#define SOCKFAM_VERSION_MAJOR 0
#define SOCKFAM_VERSION_MINOR 1
#define SOCKFAM_VERSION_PATCH 0
