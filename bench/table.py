#!/usr/bin/env python3
"""Tables of what socket_bench measured, in Markdown.

bench/table.py times FILE...         Google Benchmark's JSON, all repetitions of one run or more
bench/table.py instructions FILE...  callgrind's files, one for each row
"""

import json
import re
import statistics
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Group:
    """What one operation of a group is, and its system calls when raw ones are used."""

    operation: str
    calls: float


PER_PASS = 64  # operations of a pass: bench/socket_rows.h
GROUPS = {
    "udp_ping_pong": Group("UDP there and back, 4 calls", 4),
    "udp_one_way": Group("UDP one way, 2 calls", 2),
    "udp_connected": Group("connected UDP one way, 2 calls", 2),
    "tcp_echo": Group("TCP there and back, 4 calls", 4),
    "udp_batch": Group("UDP one way, 64 in 2 calls: sendmmsg, recvmmsg", 2 / PER_PASS),
    "udp_segments": Group("UDP one way, 64 in 2 calls: UDP_SEGMENT, UDP_GRO", 2 / PER_PASS),
}


@dataclass(frozen=True)
class Measured:
    """A row's numbers, each for one pass."""

    group: str
    row: str
    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """For one operation."""
        return statistics.median(self.values) / PER_PASS

    @property
    def undisturbed(self) -> float:
        """The fastest tenth, which other programs did not get in the way of; for one operation."""
        return statistics.quantiles(self.values, n=10)[0] / PER_PASS


def times_of(paths: Iterable[Path]) -> Iterator[Measured]:
    """The rows in the order in which they were registered, with the repetitions of all runs."""
    values: dict[str, list[float]] = {}
    runs = [run for path in paths for run in json.loads(path.read_text(encoding="utf-8"))["benchmarks"]]
    for run in sorted(runs, key=lambda run: int(run["family_index"])):
        if run["run_type"] == "iteration":
            values.setdefault(run["run_name"], []).append(float(run["real_time"]))
    for name, found in values.items():
        group, _, row = name.partition("/")
        yield Measured(group, row, tuple(found))


def instructions_of(paths: Iterable[Path]) -> Iterator[Measured]:
    """One row of each file that was written for one; the last one, of the program's end, names none."""
    for path in sorted(paths, key=lambda path: int(path.suffix.removeprefix(".") or 0)):
        text = path.read_text(encoding="utf-8")
        trigger = re.search(r"^desc: Trigger: Client Request: (\w+)/(.*)$", text, re.MULTILINE)
        total = re.search(r"^summary: (\d+)", text, re.MULTILINE)
        if trigger and total:
            yield Measured(trigger[1], trigger[2], (float(total[1]),))


def nanoseconds(value: float) -> str:
    """Four digits, or all of a greater number."""
    return f"{value:.1f}" if value < 1000 else f"{value:.0f}"


def print_times(rows: list[Measured]) -> None:
    """Nanoseconds, and how many times as long as raw: the middle one of the repetitions, and the fastest tenth."""
    for name, group in GROUPS.items():
        chosen = [row for row in rows if row.group == name]
        raw = next(row for row in chosen if row.row == "raw")
        print(f"\n| {group.operation} | median, ns | x raw | fastest tenth, ns | x raw |\n|---|---:|---:|---:|---:|")
        for row in chosen:
            middle = f"{nanoseconds(row.median)} | {row.median / raw.median:.3f}"
            fast = f"{nanoseconds(row.undisturbed)} | {row.undisturbed / raw.undisturbed:.3f}"
            print(f"| {row.row} | {middle} | {fast} |")


def print_instructions(rows: list[Measured]) -> None:
    """Instructions in user space, and how many more than raw."""
    for name, group in GROUPS.items():
        chosen = [row for row in rows if row.group == name]
        raw = next(row.median for row in chosen if row.row == "raw")
        print(f"\n| {group.operation} | instructions | more than raw, per call |\n|---|---:|---:|")
        for row in chosen:
            print(f"| {row.row} | {row.median:.1f} | {(row.median - raw) / group.calls:+.1f} |")


def main(arguments: list[str]) -> int:
    """As the module says."""
    match arguments:
        case ["times", *paths] if paths:
            print_times(list(times_of(Path(path) for path in paths)))
        case ["instructions", *paths] if paths:
            print_instructions(list(instructions_of(Path(path) for path in paths)))
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
