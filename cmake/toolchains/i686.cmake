# 32-bit Linux, run by qemu: not every x86-64 kernel runs 32-bit programs. scripts/cross i686 installs what this names.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR i686)
set(CMAKE_CXX_COMPILER i686-linux-gnu-g++)
set(CMAKE_CROSSCOMPILING_EMULATOR qemu-i386 -L /usr/i686-linux-gnu)
include(${CMAKE_CURRENT_LIST_DIR}/foreign.cmake)
sockfam_foreign(i686 i386-linux-gnu)
