#!/usr/bin/env python3
"""Instructions of programs, counted by callgrind.

bench/counting.py rows OUT PROGRAM ARGUMENT…   a program that measure.h drives: a count for each row
bench/counting.py passes OUT PROGRAM…          programs without callgrind.h: the difference of two numbers of passes
bench/counting.py lines OUT SOCKFAM FOLDER     the command line: the difference of two numbers of lines

OUT is a file of GROUP/ROW<tab>NUMBER, to which the last two append."""

import subprocess
import sys
import tempfile
from pathlib import Path

from command_line import COMMANDS, input_of
from results import counts_of_callgrind, read_table, usage, write_table

CALLGRIND = ("valgrind", "-q", "--tool=callgrind")


def rows(command: list[str], environment: dict[str, str] | None = None) -> dict[str, float]:
    """Of a program that measure.h drives, by GROUP/ROW."""
    with tempfile.TemporaryDirectory() as folder:
        out = f"--callgrind-out-file={folder}/callgrind"
        subprocess.run([*CALLGRIND, out, *command, "instructions"], check=True, env=environment)
        return counts_of_callgrind(Path(folder).iterdir())


def whole(command: list[str], given: bytes = b"") -> int:
    """All instructions of a program that reads `given`."""
    with tempfile.NamedTemporaryFile() as out:
        valgrind = [*CALLGRIND, f"--callgrind-out-file={out.name}"]
        subprocess.run([*valgrind, *command], input=given, stdout=subprocess.DEVNULL, check=True)
        text = Path(out.name).read_text(encoding="utf-8", errors="replace")
    return next(int(line.split()[1]) for line in text.splitlines() if line.startswith(("summary:", "totals:")))


def passes(program: str) -> dict[str, float]:
    """Of a program that takes `list` and `passes ROW COUNT`."""
    listed = subprocess.run([program, "list"], check=True, capture_output=True, text=True).stdout
    found = {}
    for line in listed.splitlines():
        row, operations = line.split("\t")
        once, thrice = (whole([program, "passes", row, count]) for count in ("1", "3"))
        found[row] = (thrice - once) / 2 / int(operations)
    return found


def lines(sockfam: str, folder: Path) -> dict[str, float]:
    """Of the command line."""
    found = {}
    for row, arguments in COMMANDS.items():
        given = input_of(row, folder)
        few, many = (given[:size] for size in (500, 1500))
        difference = whole([sockfam, *arguments], b"".join(many)) - whole([sockfam, *arguments], b"".join(few))
        found[row] = difference / (len(many) - len(few))
    return found


def main(arguments: list[str]) -> int:
    """As the module says."""
    match arguments:
        case ["rows", out, *command] if command:
            write_table(Path(out), rows(command))
            return 0
        case ["passes", out, *programs]:
            found = {row: count for program in programs for row, count in passes(program).items()}
        case ["lines", out, sockfam, folder]:
            found = lines(sockfam, Path(folder))
        case _:
            return usage(__doc__)
    write_table(Path(out), {**dict(read_table(Path(out))), **found})
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
