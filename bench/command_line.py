#!/usr/bin/env python3
"""Times of the command line, in processor time of one line without the program's start.

bench/command_line.py SOCKFAM FOLDER times ROUNDS MILLISECONDS    as measure.h says

FOLDER is that of `codec_bench inputs`. The milliseconds do not matter: a run reads every line once."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from results import usage

COMMANDS = {"cli_decode/sockfam": ["decode", "-"], "cli_batch/sockfam": ["batch"]}


def input_of(row: str, folder: Path) -> list[bytes]:
    """Lines of mixed families, in hex: as they are, or each as a request of `batch`."""
    lines = (folder / "sockaddrs").read_bytes().splitlines(keepends=True)
    if row.startswith("cli_decode"):
        return lines
    return [b'{"op":"decode","sockaddr":"' + line.rstrip() + b'"}\n' for line in lines]


def seconds(command: list[str], given: list[bytes]) -> float:
    """Of processors, in user space and in the kernel, of a run that reads these lines."""
    with tempfile.TemporaryFile() as file:
        file.writelines(given)
        file.seek(0)
        child = subprocess.Popen(command, stdin=file, stdout=subprocess.DEVNULL)  # pylint: disable=consider-using-with
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise subprocess.CalledProcessError(child.returncode, command)
    return float(used.ru_utime + used.ru_stime)


def main(arguments: list[str]) -> int:
    """As the module says."""
    if len(arguments) != 5 or arguments[2] != "times":
        return usage(__doc__)
    sockfam, folder, _, rounds, _ = arguments
    for _ in range(int(rounds)):
        for row, command in COMMANDS.items():
            given = input_of(row, Path(folder))
            took = seconds([sockfam, *command], given) - seconds([sockfam, *command], given[:1])
            print(f"{row}\t{took * 1e9 / (len(given) - 1):.4f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
