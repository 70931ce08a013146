#!/usr/bin/env python3
"""The library's instructions per operation, beside those that were recorded in bench/instructions.txt.

bench/counts.py check PROGRAM     fails if a row has more than 5 % more, is missing, or was not recorded
bench/counts.py record PROGRAM    writes the file

PROGRAM is codec_counts, built with the options that scripts/bench has for this, as the counts depend on them. They also
depend on what the C library chooses by the processor (memcpy and others), and on the kernel that the library chooses.
So the program uses the plain kernel alone, and glibc is told to leave out what not every x86-64 processor has. Counts
then are the same on every x86-64 machine with the same compiler and C library; with others, nothing is compared."""

import os
import subprocess
import sys
from pathlib import Path

from counting import rows
from results import usage

FILE = Path(__file__).with_name("instructions.txt")
LIMIT = 0.05
SKIPPED = 77  # for ctest

# What glibc 2.36 asks of a processor when it chooses a function of strings or memory (sysdeps/x86/cpu-tunables.c).
FEATURES = ("AVX", "AVX2", "AVX512F", "AVX512VL", "AVX512BW", "BMI1", "BMI2", "ERMS", "FSRM", "LZCNT", "MOVBE",
            "POPCNT", "RTM", "SSSE3", "SSE4_1", "SSE4_2", "Fast_Unaligned_Copy", "Fast_Unaligned_Load",
            "AVX_Fast_Unaligned_Load", "Fast_Copy_Backward", "Fast_Rep_String", "Prefer_PMINUB_for_stringop",
            "Slow_BSF", "Slow_SSE4_2")
TUNABLES = "glibc.cpu.hwcaps=" + ",".join(f"-{feature}" for feature in FEATURES)


def toolchain() -> str:
    """What the counts were recorded with, or are found with."""
    compiler = subprocess.run(["g++", "-dumpfullversion", "-dumpmachine"], check=True, capture_output=True, text=True)
    return f"g++ {' '.join(compiler.stdout.split())}, {os.confstr('CS_GNU_LIBC_VERSION')}"


def read(path: Path) -> tuple[str, dict[str, float]]:
    """The toolchain and the counts of a file."""
    made, counts = "", {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# with "):
            made = line.removeprefix("# with ")
        elif line and not line.startswith("#"):
            number, row = line.split(maxsplit=1)
            counts[row] = float(number)
    return made, counts


def text_of(counts: dict[str, float], made: str) -> str:
    """The file, sorted by row."""
    lines = ["# Instructions per operation, plain kernel, processor features of glibc left out. scripts/bench --record",
             f"# with {made}"]
    return "\n".join([*lines, *(f"{number:10.2f}  {row}" for row, number in sorted(counts.items()))]) + "\n"


def compare(recorded: dict[str, float], found: dict[str, float]) -> tuple[list[str], list[str]]:
    """What is wrong, and what is better than recorded: a line for each row."""
    wrong: list[str] = []
    better: list[str] = []
    for row in sorted(recorded.keys() | found.keys()):
        before, now = recorded.get(row), found.get(row)
        if before is None:
            wrong.append(f"{row}: {now:.2f} instructions, not recorded")
        elif now is None:
            wrong.append(f"{row}: recorded with {before:.2f} instructions, not measured")
        elif abs(now / before - 1) > LIMIT:
            line = f"{row}: recorded {before:.2f} instructions, found {now:.2f}, {now / before - 1:+.1%}"
            (wrong if now > before else better).append(line)
    return wrong, better


def count(program: str) -> dict[str, float]:
    """Of every row of the program."""
    print("counting with the plain kernel and with", f"GLIBC_TUNABLES={TUNABLES}", flush=True)
    return rows([program], {"PATH": os.environ["PATH"], "GLIBC_TUNABLES": TUNABLES})


def check(program: str) -> int:
    """The exit status."""
    made, recorded = read(FILE)
    if made != toolchain():
        print(f"skipped: recorded with {made}, but this is {toolchain()}")
        return SKIPPED
    found = count(program)
    wrong, better = compare(recorded, found)
    for line in better:
        print(f"better: {line}")
    if better:
        print("To keep what is better, record it: scripts/bench --record")
    for line in wrong:
        print(f"FAILED: {line}")
    if wrong:
        print(f"{len(wrong)} of {len(found)} rows. If this is meant: scripts/bench --record")
        return 1
    print(f"{len(found)} rows within {LIMIT:.0%} of what bench/instructions.txt has")
    return 0


def main(arguments: list[str]) -> int:
    """As the module says."""
    match arguments:
        case ["check", program]:
            return check(program)
        case ["record", program]:
            FILE.write_text(text_of(count(program), toolchain()), encoding="utf-8")
            return 0
        case _:
            return usage(__doc__)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
