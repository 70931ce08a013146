"""What the programs of this folder wrote: times, and callgrind's files."""

import re
import statistics
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from groups import GROUPS


@dataclass(frozen=True)
class Measured:
    """A row's numbers, each for one operation."""

    group: str
    row: str
    nanoseconds: tuple[float, ...]  # one for each round
    instructions: float | None

    @property
    def median(self) -> float | None:
        """Nanoseconds."""
        return statistics.median(self.nanoseconds) if self.nanoseconds else None

    @property
    def undisturbed(self) -> float:
        """Nanoseconds: the fastest tenth, which other programs did not get in the way of."""
        return statistics.quantiles(self.nanoseconds, n=10)[0]


def counts_of_callgrind(paths: Iterable[Path]) -> dict[str, float]:
    """Instructions by `GROUP/ROW`, in the order of the rows: of each file that was written for a row (measure.h). The
    last one, of the program's end, names none."""
    found = {}
    for path in sorted(paths, key=lambda path: int(path.suffix.removeprefix(".") or 0)):
        text = path.read_text(encoding="utf-8", errors="replace")
        trigger = re.search(r"^desc: Trigger: Client Request: (\d+) (.*)$", text, re.MULTILINE)
        total = re.search(r"^(?:summary|totals): (\d+)", text, re.MULTILINE)
        if trigger and total:
            found[trigger[2]] = int(total[1]) / int(trigger[1])
    return found


def read_table(path: Path) -> list[tuple[str, float]]:
    """Lines of `GROUP/ROW<tab>NUMBER`; none if there is no file."""
    if not path.is_file():
        return []
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    return [(name, float(number)) for name, number in lines]


def write_table(path: Path, counts: dict[str, float]) -> None:
    """For read_table."""
    path.write_text("".join(f"{name}\t{count:.4f}\n" for name, count in counts.items()), encoding="utf-8")


def usage(text: str | None) -> int:
    """Prints it, and returns the exit status."""
    print(text, file=sys.stderr)
    return 2


def _without_overhead(rows: list[Measured]) -> list[Measured]:
    """Subtracts what a group says is no part of its work."""
    made = []
    for row in rows:
        group = GROUPS.get(row.group)
        begin, what = group.overhead if group else ("", "")
        if what and row.row == what:
            continue
        less = next((one for one in rows if (one.group, one.row) == (row.group, what)), None) if what else None
        if less and row.row.startswith(begin):
            nanoseconds = tuple(whole - part for whole, part in zip(row.nanoseconds, less.nanoseconds))
            instructions = None
            if row.instructions is not None and less.instructions is not None:
                instructions = row.instructions - less.instructions
            row = Measured(row.group, row.row, nanoseconds, instructions)
        made.append(row)
    return made


def measured(part: str, folder: Path) -> list[Measured]:
    """The rows of a part in the order in which their instructions were counted; what cannot be counted follows."""
    nanoseconds: dict[str, list[float]] = {}
    counts = dict(read_table(folder / f"{part}.instructions.tsv"))
    for name, time in read_table(folder / f"{part}.times.tsv"):
        nanoseconds.setdefault(name, []).append(time)
    names = dict.fromkeys([*counts, *nanoseconds])
    rows = []
    for name in names:
        group, _, row = name.partition("/")
        rows.append(Measured(group, row, tuple(nanoseconds.get(name, ())), counts.get(name)))
    return _without_overhead(rows)
