"""Damages one fact of the specs at a time and reports which checks notice.

Tests that are generated from a spec agree with its mistakes. So the witnesses that count come from elsewhere: the
system's headers, the tables of tests/facts, the recordings of tests/vectors. They check each damaged spec without a
compiler (the headers: one call for each family), with a codec that reads the spec; --compiled runs the C++ tests
themselves. Damages that the generator's own rules reject are counted separately. The command fails if less than 97 %
of the others are noticed.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import dataclasses
import json
import os
import pathlib
import tempfile
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from sockfam_mutation.compiled import Tree
from sockfam_mutation.damage import Damage
from sockfam_mutation.headers import Lines, refuted
from sockfam_mutation.judge import WITNESSES, Judge, Verdict, all_damages

LEAST = 97.0

Item = TypeVar("Item")

# Each process has its own.
_JUDGES: list[Judge] = []


def main(arguments: list[str]) -> int:
    """Prints a table of kinds and one of files, and every survivor."""
    options = _options(arguments)
    damages = all_damages(options.family)
    if options.limit:
        damages = _evenly(damages, options.limit)
    if not damages:
        print(f"no damages for {options.family}; write the name of a family, types or platforms")
        return 2
    if options.list:
        print("\n".join(f"{damage.file}: {damage.kind}: {damage.what}" for damage in damages))
        return 0
    verdicts, contradictions = judged(damages, options.jobs)
    if options.json:
        print(json.dumps([_row(verdict) for verdict in verdicts], indent=1))
    else:
        _print_table("kind", verdicts, lambda verdict: verdict.damage.kind)
        _print_table("file", verdicts, lambda verdict: verdict.damage.file.removeprefix("families/"))
        _print_survivors(verdicts)
    if options.compiled:
        _compare_compiled(_evenly([one for one in verdicts if not one.rules], options.compiled))
    share = noticed_share(verdicts)
    if not options.json:
        print(f"{share:.1f} % of what the rules let through was noticed; {LEAST:.0f} % are wanted")
    if contradictions and not options.json:
        print(f"{len(contradictions)} contradictions of the specs as they are, such as {contradictions[0]}")
    return 0 if share >= LEAST and not contradictions else 1


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="mutate-spec", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--family", default="", help="only this family, or types, or platforms")
    parser.add_argument("--limit", type=int, default=0, metavar="N", help="only N of the damages, evenly chosen")
    parser.add_argument("--compiled", type=int, default=0, metavar="N", help="run the C++ tests too, on N damages")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help="default: one for each core")
    parser.add_argument("--list", action="store_true", help="list the damages, do nothing else")
    parser.add_argument("--json", action="store_true", help="every verdict as JSON, no tables")
    return parser.parse_args(arguments)


def _evenly(items: list[Item], count: int) -> list[Item]:
    """A sample of that many, from all files."""
    return [items[number * len(items) // count] for number in range(min(count, len(items)))]


# --- judging ---------------------------------------------------------------------------------------------------------


def _begin(folder: str) -> None:
    _JUDGES.append(Judge(pathlib.Path(folder)))


def _judge(damage: Damage) -> Verdict:
    return _JUDGES[0].verdict(damage)


def judged(damages: list[Damage], jobs: int) -> tuple[list[Verdict], list[str]]:
    """The verdicts on all of them, that of the headers too; and what contradicts the specs as they are."""
    with tempfile.TemporaryDirectory(prefix="sockfam-damages-") as folder:
        with concurrent.futures.ProcessPoolExecutor(jobs, initializer=_begin, initargs=(folder,)) as pool:
            verdicts = list(pool.map(_judge, damages, chunksize=8))
        judge = Judge(pathlib.Path(folder))
        contradictions = [f"{name}: {complaint}" for name, known in judge.known.items() for complaint in sorted(known)]
        return _with_headers(verdicts, judge.lines), contradictions


def _with_headers(verdicts: list[Verdict], good: Mapping[str, Lines]) -> list[Verdict]:
    """One call of the compiler for each family, with what all of its damaged copies claim."""
    wrong: set[tuple[str, str]] = set()
    for family in {name for verdict in verdicts for name, lines in verdict.claims.items() if lines} | good.keys():
        truth = good.get(family, ())
        claims = [line for verdict in verdicts for line in verdict.claims.get(family, ())]
        refused = refuted([*truth, *claims])
        if not refused.isdisjoint(truth):
            lines = ", ".join(sorted(refused.intersection(truth)))
            raise RuntimeError(f"the headers contradict the specs as they are: {lines}")
        wrong |= {(family, line) for line in refused}
    made = []
    for verdict in verdicts:
        found = [line for family, lines in verdict.claims.items() for line in sorted(lines) if (family, line) in wrong]
        noticed = {"headers": found[0], **verdict.noticed} if found else verdict.noticed
        made.append(dataclasses.replace(verdict, noticed=noticed, claims={}))
    return made


def noticed_share(verdicts: list[Verdict]) -> float:
    """How many of a hundred were noticed of those that the rules let through."""
    asked = [verdict for verdict in verdicts if not verdict.rules]
    return 100 * sum(not verdict.survived for verdict in asked) / max(1, len(asked))


# --- printing --------------------------------------------------------------------------------------------------------


def _row(verdict: Verdict) -> dict[str, object]:
    damage = verdict.damage
    row: dict[str, object] = {"place": verdict.place, "kind": damage.kind, "what": damage.what}
    return row | {"rules": verdict.rules, "noticed": verdict.noticed, "survived": verdict.survived}


def _print_table(title: str, verdicts: list[Verdict], key: Callable[[Verdict], str]) -> None:
    """How many damages there were, and how many each witness noticed; several may notice the same one."""
    print(f"{title:16}{'damages':>9}{'rules':>7}" + "".join(f"{name:>10}" for name in WITNESSES) + f"{'survived':>10}")
    for word in [*sorted({key(verdict) for verdict in verdicts}), ""]:
        of_it = [verdict for verdict in verdicts if word in ("", key(verdict))]
        counts = [sum(name in verdict.noticed for verdict in of_it) for name in WITNESSES]
        counts.append(sum(verdict.survived for verdict in of_it))
        line = f"{word or 'all':16}{len(of_it):9}{sum(bool(verdict.rules) for verdict in of_it):7}"
        print(line + "".join(f"{count or '':10}" for count in counts))
    print()


def _print_survivors(verdicts: Iterable[Verdict]) -> None:
    for verdict in verdicts:
        if verdict.survived:
            print(f"{verdict.place}: no witness notices {verdict.damage.kind}: {verdict.damage.what}")


def _compare_compiled(verdicts: list[Verdict]) -> None:
    """Where the C++ tests say something else. They do not see versions, nor all facts about names and fields."""
    differ = 0
    with tempfile.TemporaryDirectory(prefix="sockfam-mutants-") as folder:
        tree = Tree(pathlib.Path(folder))
        for verdict in verdicts:
            program = tree.verdict(verdict.damage)
            ours = ", ".join(verdict.noticed) or "no witness"
            differs = bool(program) == verdict.survived
            differ += differs
            mark = "differs" if differs else "same"
            what = f"{verdict.place}: {verdict.damage.kind}: {verdict.damage.what}"
            print(f"{mark:8} {what}: {ours}; compiled: {program or 'no program'}", flush=True)
    print(f"{len(verdicts) - differ} of {len(verdicts)} verdicts are the same when compiled")
