"""table.py MACHINE VM: writes the table of README.md from what run.py printed on this machine and in the VM."""

import pathlib
import re
import sys

README = pathlib.Path(__file__).with_name("README.md")
HEAD = "| suite | where | | passed | failed | hung | skipped |\n|---|---|---|---|---|---|---|\n"
WORDS = ("passed", "failed", "hung", "skipped")


def rows(output: str, where: str) -> list[str]:
    """One row for each suite and module."""
    found = re.findall(r"^(\w+) +(CPython|sockfam) +(\d.*)$", output, re.MULTILINE)
    made = []
    for suite, module, counts in found:
        numbers = {word: number for number, _, word in (one.partition(" ") for one in counts.split(", "))}
        cells = [suite, where, module, *(numbers.get(word, "") for word in WORDS)]
        made.append("| " + " | ".join(cells) + " |\n")
    return made


def main() -> None:
    """Replaces what stands between the marks."""
    machine, in_vm = (pathlib.Path(name).read_text(encoding="utf-8") for name in sys.argv[1:])
    table = HEAD + "".join(rows(machine, "machine") + rows(in_vm, "VM"))
    text = README.read_text(encoding="utf-8")
    begin, end = "<!-- table: scripts/cpython -->\n", "<!-- end -->\n"
    before, rest = text.split(begin)
    README.write_text(before + begin + table + end + rest.split(end)[1], encoding="utf-8")


main()
