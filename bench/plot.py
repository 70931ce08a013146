#!/usr/bin/env python3
"""bench/plot.py FOLDER: draws bench/codec.svg from the results of scripts/bench, which are in FOLDER."""

# pylint: disable=invalid-name  # coordinates are called x and y
import sys
from dataclasses import dataclass
from pathlib import Path

from groups import (ADDRESSES, BYTES, ENDPOINTS, GROUPS, KERNELS, LOGS, OTHERS, OURS, PATHS, PROGRAM, Bar, Group,
                    kernel_of)
from results import Measured, measured, usage
from svg import Drawing, Logarithmic

FILE = Path(__file__).with_name("codec.svg")
WIDTH, LEFT, RIGHT = 960, 330, 800  # of the drawing, and where axes begin and end
LINE = 30  # its height
LETTERS = {"Asio": "A", "Rust": "R", "Go": "G", "POCO": "P", "C, looks for escapes": "E"}


@dataclass(frozen=True)
class Line:
    """What the library does in one way, with each kernel, and what others need for the same work."""

    group: Group
    label: str
    goal: Bar | None
    reference: Measured | None
    ours: dict[str, Measured]  # by kernel, the slowest first; one without a name if kernels do not matter
    others: list[Measured]

    @property
    def slowest(self) -> Measured:
        """With the kernel that every processor has."""
        return next(iter(self.ours.values()))

    @property
    def fastest(self) -> Measured:
        """With the best kernel of the machine."""
        return list(self.ours.values())[-1]

    def ratio(self, row: Measured) -> float:
        """How many times as fast as the reference."""
        return (self.reference.median or 0) / (row.median or 1) if self.reference else 0


def lines_of(kind: str, rows: list[Measured]) -> list[Line]:
    """In the order of the groups."""
    made = []
    for name, group in GROUPS.items():
        chosen = [row for row in rows if row.group == name and group.kind == kind]
        reference = next((row for row in chosen if row.row == group.reference), None)
        others = [row for row in chosen if not row.row.startswith(OURS) and row is not reference]
        for form in dict.fromkeys(kernel_of(row.row)[0] for row in chosen if row.row.startswith(OURS)):
            ours = {kernel: row for kernel in ("", *KERNELS) for row in chosen if kernel_of(row.row) == (form, kernel)}
            label = f"{group.work}{form.removeprefix(OURS)}"
            made.append(Line(group, label, group.bars.get(form), reference, ours, others if form == OURS else []))
    return made


def factor(value: float) -> str:
    """Two digits, or all of a greater number."""
    return f"{value:.2f}×" if value < 1 else f"{value:.1f}×" if value < 10 else f"{value:.0f}×"


class Plot:
    """The parts of the drawing from top to bottom."""

    def __init__(self) -> None:
        self.on = Drawing(WIDTH)
        self.y = 34.0

    def heading(self, title: str, about: str) -> None:
        """Of a part."""
        self.on.text(24, self.y, title, "title")
        self.on.text(24, self.y + 20, about, "muted")
        self.y += 44

    def legend(self, marks: list[tuple[str, str]]) -> None:
        """What the marks mean: (kind of mark, or a letter; text)."""
        x = 28.0
        for mark, text in marks:
            if mark == "goal":
                self.on.line((x, self.y - 11), (x, self.y + 3), "goal")
            elif mark == "diamond":
                self.on.diamond(x, self.y - 4, 6, "best")
            elif mark in ("best", "ring", "peer"):
                self.on.circle(x, self.y - 4, 5, mark)
            else:
                self.on.text(x, self.y, mark, "muted small bold middle")
            self.on.text(x + 11, self.y, text, "small")
            x += 34 + 6.2 * len(text)
        self.y += 20

    def axis(self, axis: Logarithmic, top: float, name: str) -> None:
        """Lines and numbers from `top` to here."""
        for tick in axis.ticks:
            self.on.line((axis.at(tick), top), (axis.at(tick), self.y), "one" if (tick, name) == (1, "×") else "grid")
            number = f"{tick:g}{name}" if tick < 1000 else f"{tick / 1000:g}k"
            self.on.text(axis.at(tick), self.y + 15, number, "muted small middle")
        self.y += 15

    def label(self, text: str, beside: str) -> None:
        """Of a line: what it is, and what it is compared with."""
        self.on.text(LEFT - 14, self.y + (1 if beside else 4), text, "end")
        if beside:
            self.on.text(LEFT - 14, self.y + 13, beside, "muted small end")


def speeds(plot: Plot, lines: dict[str, list[Line]]) -> None:
    """Ratios of times, on one axis for all kinds of work."""
    every = [line for some in lines.values() for line in some]
    shown = [line.ratio(row) for line in every for row in (*line.ours.values(), *line.others)]
    goals = [line.goal.ratio for line in every if line.goal and line.goal.ratio]
    axis = Logarithmic([*shown, *goals, 1], LEFT, RIGHT)
    top = plot.y
    bottom = top + sum(LINE * len(some) + LINE for some in lines.values()) + 4
    plot.on.box((LEFT, top), (axis.at(1), bottom), "loss")
    plot.on.text(WIDTH - 84, top + 18, "best", "muted small end")
    plot.on.text(WIDTH - 24, top + 18, "first goal", "muted small end")
    begin, plot.y = plot.y, bottom
    plot.axis(axis, top, "×")
    end, plot.y = plot.y, begin
    for kind, some in lines.items():
        plot.y += LINE - 6
        plot.on.text(24, plot.y, kind[0].upper() + kind[1:], "kind")
        plot.y += 6
        for line in some:
            plot.y += LINE / 2
            speed(plot, axis, line)
            plot.y += LINE / 2
    plot.y = end


def speed(plot: Plot, axis: Logarithmic, line: Line) -> None:
    """One line of speeds()."""
    y, best = plot.y, line.ratio(line.fastest)
    plot.label(line.label, f"beside {line.group.reference}")
    plot.on.line((axis.at(line.ratio(line.slowest)), y), (axis.at(best), y), "span")
    if line.goal and line.goal.ratio:
        x = axis.at(line.goal.ratio)
        plot.on.line((x, y - 9), (x, y + 9), "goal")
        plot.on.text(WIDTH - 24, y + 4, f"{line.goal.ratio:g}×", "muted end")
    if len(line.ours) > 1:
        plot.on.circle(axis.at(line.ratio(line.slowest)), y, 5, "ring")
    plot.on.circle(axis.at(best), y, 5, "best")
    plot.on.text(WIDTH - 84, y + 4, factor(best), "bold end")
    # Letters that would touch each other stand beside each other.
    places: list[tuple[float, str]] = []
    for x, letter in sorted((axis.at(line.ratio(row)), LETTERS[row.row]) for row in line.others if row.row in LETTERS):
        if places and x - places[-1][0] < 9:
            x = places[-1][0] + 9
        places.append((x, letter))
    for x, letter in places:
        plot.on.text(x, y + 13, letter, "muted small bold middle")


def counts(plot: Plot, lines: list[Line]) -> None:
    """Instructions of each group, on one line, with the goals of those that are not beside C."""
    groups = list(dict.fromkeys(line.group.work for line in lines))
    values = [row.instructions for line in lines for row in (line.reference, line.fastest) if row and row.instructions]
    goals = [line.goal.instructions for line in lines if line.goal and line.goal.instructions]
    axis = Logarithmic([*values, *goals], LEFT, RIGHT)
    begin = plot.y
    plot.y += LINE * len(groups) + 4
    plot.axis(axis, begin, "")
    end, plot.y = plot.y, begin
    for work in groups:
        plot.y += LINE / 2
        plot.label(work, "")
        for line in (one for one in lines if one.group.work == work):
            count(plot, axis, line)
        plot.y += LINE / 2
    plot.y = end


def count(plot: Plot, axis: Logarithmic, line: Line) -> None:
    """The marks of one way."""
    form = kernel_of(line.fastest.row)[0]
    if line.goal and line.goal.instructions:
        x = axis.at(line.goal.instructions)
        plot.on.line((x, plot.y - 9), (x, plot.y + 9), "goal")
    if line.reference and line.reference.instructions and form == OURS:
        plot.on.circle(axis.at(line.reference.instructions), plot.y, 5, "peer")
    if not line.fastest.instructions:
        return
    x = axis.at(line.fastest.instructions)
    if form.endswith("any_address"):
        plot.on.diamond(x, plot.y, 6, "best")
    else:
        plot.on.circle(x, plot.y, 5, "best" if form == OURS else "ring")


def draw(rows: list[Measured]) -> str:
    """The SVG."""
    plot = Plot()
    plot.heading("How many times as fast as what programs use today",
                 "16,384 distinct inputs, medians of interleaved rounds; log axis; to the right is better")
    plot.legend([("best", "best kernel of this machine"), ("ring", "plain kernel, any x86-64"), ("goal", "first goal"),
                 *((letter, name) for name, letter in LETTERS.items())])
    kinds = {kind: lines_of(kind, rows) for kind in (ADDRESSES, ENDPOINTS, PATHS, OTHERS, LOGS)}
    speeds(plot, {kind: lines for kind, lines in kinds.items() if lines})
    plot.y += 50
    plot.heading("Instructions between values and sockaddrs", "counted by callgrind; log axis; to the left is better")
    plot.legend([("best", "sockfam, into a span or a value"), ("ring", "as sockaddr_bytes"), ("diamond", "any_address"),
                 ("peer", "C"), ("goal", "first goal of any_address; the others are C + 2 and C + 12")])
    counts(plot, lines_of(BYTES, rows))
    plot.y += 50
    plot.heading("Instructions of the command line, per line of input", "with the first goals; to the left is better")
    counts(plot, lines_of(PROGRAM, rows))
    plot.on.height = plot.y + 20
    return plot.on.file("sockfam's codec beside other libraries: times and instructions")


def main(arguments: list[str]) -> int:
    """As the module says."""
    if len(arguments) != 1:
        return usage(__doc__)
    folder = Path(arguments[0])
    FILE.write_text(draw([*measured("codec", folder), *measured("audit", folder)]), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
