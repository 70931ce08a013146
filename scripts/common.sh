# What the scripts share: where the repository is, and what it needs of Debian. Sourced, not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build_packages=(cmake ninja-build g++ pkg-config libcli11-dev libsimdjson-dev nlohmann-json3-dev rapidjson-dev zlib1g-dev
  python3-jinja2 python3-yaml python3-jsonschema)
test_packages=(git ccache clang libclang-rt-14-dev libc++-14-dev libc++abi-14-dev libgtest-dev libgmock-dev
  librapidcheck-dev libbluetooth-dev libauparse-dev python3-pytest mypy pylint python3-dev libpython3.11-testsuite valgrind)
s390x_packages=(g++-s390x-linux-gnu qemu-user)
i686_packages=(g++-i686-linux-gnu qemu-user)
aarch64_packages=(g++-aarch64-linux-gnu qemu-user)
windows_packages=(g++-mingw-w64-x86-64-posix wine wine64)

say() { printf '\n== %s\n' "$*"; }

# need PACKAGE…: installs what is missing, as root or with sudo; otherwise prints the command to run, and stops.
need() {
  local missing=() package as_root=()
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  if [ "$(id -u)" != 0 ]; then
    if sudo -n true 2>/dev/null || { [ -t 0 ] && command -v sudo >/dev/null; }; then
      as_root=(sudo)
    else
      printf 'Missing packages; as root, type:\n  apt-get update && apt-get install -y %s\n' "${missing[*]}" >&2
      exit 1
    fi
  fi
  say "installing ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# configure PRESET [OPTION…] and build TARGET…
configure() {
  local preset=$1
  shift
  cmake --preset "$preset" -Wno-dev "$@" >"/tmp/sockfam-configure.$$" 2>&1 || { cat "/tmp/sockfam-configure.$$"; exit 1; }
  rm -f "/tmp/sockfam-configure.$$"
}

# The python3 that Debian's modules are installed for may not be the first one in PATH.
debian_python=/usr/bin/python3
