#!/usr/bin/env python3
"""Tables of what was measured, in Markdown.

bench/table.py print FOLDER PART times|instructions    one half of a part, as it is
bench/table.py write FOLDER PART…                      the parts' sections of bench/README.md, between their markers

PART is codec, sockets or audit. FOLDER is that of the results: PART.times.tsv and PART.instructions.tsv."""

import os
import platform
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import sockets
from groups import GROUPS, OURS, Group, in_order, kernel_of
from results import Measured, measured, usage

PAGE = Path(__file__).with_name("README.md")
HEAD = """| work | by | ns | instructions | times as fast | times fewer instructions | to reach |
|---|---|---:|---:|---:|---:|---|"""


def number(value: float | None) -> str:
    """Three digits, or all of a greater number; nothing if there is none."""
    if value is None:
        return ""
    digits = 2 if value < 10 else 1 if value < 100 else 0
    return f"{value:,.{digits}f}"


def ratio(reference: float | None, value: float | None) -> float | None:
    """How many times as large the first is; nothing if either is missing."""
    return None if reference is None or not value else reference / value


def _line(group: Group, row: Measured, reference: Measured | None) -> str:
    name, _ = kernel_of(row.row)
    faster = fewer = None
    if reference:
        faster, fewer = ratio(reference.median, row.median), ratio(reference.instructions, row.instructions)
    reach = ""
    if goal := group.bars.get(name):
        met = goal.is_met(faster, row.median, row.instructions, reference.instructions if reference else None)
        reach = f"{goal}" + {True: ": yes", False: ": **no**", None: ""}[met]
    factors = " | ".join(f"{factor:.2f}" if factor else "" for factor in (faster, fewer))
    who = f"**{row.row}**" if row.row.startswith(OURS) else row.row
    return f"| {group.work} | {who} | {number(row.median)} | {number(row.instructions)} | {factors} | {reach} |"


def codec(rows: list[Measured]) -> list[str]:
    """A table for each kind of work."""
    made = []
    for kind in dict.fromkeys(group.kind for group in GROUPS.values()):
        lines = []
        for name, group in GROUPS.items():
            chosen = [row for row in rows if row.group == name and group.kind == kind]
            reference = next((row for row in chosen if row.row == group.reference), None)
            others = [row for row in chosen if row is not reference and not row.row.startswith(OURS)]
            names = in_order([row.row for row in chosen if row.row.startswith(OURS)])
            ours = [row for one in names for row in chosen if row.row == one]
            chosen = [*([reference] if reference else []), *others, *ours]
            lines += [_line(group, row, reference) for row in chosen]
        if lines:
            made += [f"### {kind[0].upper()}{kind[1:]}", "", HEAD, *lines, ""]
    return made


def machine() -> str:
    """What the numbers are of."""
    cpu = next(line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
               if line.startswith("model name"))
    compiler = subprocess.run(["g++", "-dumpfullversion"], check=True, capture_output=True, text=True).stdout.strip()
    libc = os.confstr("CS_GNU_LIBC_VERSION")
    return f"{os.cpu_count()} CPUs of {cpu}, Linux {platform.release()}, {libc}, g++ {compiler}."


def sections(part: str, rows: list[Measured]) -> list[str]:
    """What stands between the markers of a part."""
    if part == "sockets":
        return [machine(), *sockets.times(rows), *sockets.instructions(rows)]
    return [machine(), "", *codec(rows)]


def write(part: str, rows: list[Measured]) -> None:
    """Replaces a part's section of the page."""
    begin, end = f"<!-- {part}: scripts/bench {part} -->", f"<!-- end of {part} -->"
    before, found, rest = PAGE.read_text(encoding="utf-8").partition(begin)
    _, ended, after = rest.partition(end)
    if not found or not ended:
        sys.exit(f"bench/README.md has no section between {begin} and {end}")
    text = "\n".join(sections(part, rows)).strip()
    PAGE.write_text(f"{before}{begin}\n\n{text}\n\n{end}{after}", encoding="utf-8")


def main(arguments: list[str]) -> int:
    """As the module says."""
    halves: dict[str, Callable[[list[Measured]], list[str]]] = {
        "times": sockets.times, "instructions": sockets.instructions}
    match arguments:
        case ["print", folder, "sockets", half] if half in halves:
            print("\n".join(halves[half](measured("sockets", Path(folder)))))
        case ["print", folder, part, half] if half in halves:
            kept = [replace(row, nanoseconds=()) if half == "instructions" else replace(row, instructions=None)
                    for row in measured(part, Path(folder))]
            print("\n".join(codec(kept)))
        case ["write", folder, *parts] if parts:
            for part in parts:
                write(part, measured(part, Path(folder)))
        case _:
            return usage(__doc__)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
