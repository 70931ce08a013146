# 64-bit Windows by mingw-w64, run by wine. scripts/cross windows installs what this names.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
# The flavour with std::thread and std::mutex.
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
# GoogleTest asks for it, and compiles nothing with it.
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
# Programs that need no library of the compiler's beside them.
set(CMAKE_EXE_LINKER_FLAGS_INIT -static)
include(${CMAKE_CURRENT_LIST_DIR}/foreign.cmake)
sockfam_foreign(windows "")
set(CMAKE_CROSSCOMPILING_EMULATOR env WINEPREFIX=${sockfam_foreign_root}/wine WINEDEBUG=-all wine)
