"""write | --check | --list | lint."""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import pathlib
import sys

from sockfam_codegen.address_kinds import check_kinds
from sockfam_codegen.check import check_numbers
from sockfam_codegen.constants import Group, check_agreement
from sockfam_codegen.load import Problem
from sockfam_codegen.manifest import PATH as MANIFEST
from sockfam_codegen.manifest import made_before, remove, unlisted, with_manifest
from sockfam_codegen.model import Spec
from sockfam_codegen.render import Output, render
from sockfam_codegen.spec import read_common, read_others, read_spec

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main(arguments: list[str]) -> int:
    """Runs one command; 0 done, 1 something is wrong with spec or output, 2 wrong usage."""
    options = read_arguments(arguments)
    spec, groups, problems = read_all(options.root / "spec", options.files)
    if options.command == "lint" or problems:
        report(problems, options.json)
        return 1 if problems else 0
    outputs = with_manifest(render(spec, options.root, groups))
    if options.list:
        say([output.path for output in outputs])
        return 0
    return compare(outputs, options.root) if options.check else write(outputs, options.root)


def read_all(root: pathlib.Path, files: list[pathlib.Path]) -> tuple[Spec, tuple[Group, ...], list[Problem]]:
    """The families of `files` (default: all of them), their kinds, all of the constants, and whether they agree."""
    families = [path for path in files if path.resolve().parent != (root / "constants").resolve()]
    common = read_common(root)
    spec, problems = read_spec(root, families, common=common)
    constants = common.constants
    found = [*constants.problems, *check_numbers(spec, tuple(read_others(root, spec, common)))]
    found += [*check_agreement(spec, constants.by_name), *check_kinds(root, spec)]
    return spec, constants.groups, sorted({*problems, *found})


def read_arguments(arguments: list[str]) -> argparse.Namespace:
    """The command line; wrong usage ends the program."""
    parser = argparse.ArgumentParser(prog="generate.py", description="Turns spec/ into generated/.")
    parser.add_argument("command", nargs="?", choices=["write", "lint"], default="write", help="default: write")
    parser.add_argument("files", nargs="*", type=pathlib.Path, help="lint: only these families, and the constants")
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument("--check", action="store_true", help="compare generated/ with the spec, write nothing")
    instead.add_argument("--list", action="store_true", help="name every generated file")
    parser.add_argument("--json", action="store_true", help="lint: problems as JSON")
    parser.add_argument("--root", type=pathlib.Path, default=ROOT, help="the repository (default: this one)")
    options = parser.parse_intermixed_args(arguments)
    if options.command == "lint" and (options.check or options.list):
        parser.error("lint takes neither --check nor --list")
    if options.command != "lint" and (options.files or options.json):
        parser.error("only lint takes files and --json")
    for path in options.files:
        if not path.is_file():
            parser.error(f"{path} is not a file")
    if not (options.root / "spec" / "schema.json").is_file():
        parser.error(f"{options.root} has no spec/schema.json")
    return options


def report(problems: list[Problem], as_json: bool) -> None:
    """All problems: as text on standard error, or as a JSON list on standard output."""
    if as_json:
        rows = [{**dataclasses.asdict(p.where), "wrong": p.wrong, "remedy": p.remedy} for p in problems]
        say([json.dumps({"problems": rows}, indent=2)])
        return
    for problem in problems:
        print(problem, file=sys.stderr)


def say(lines: list[str]) -> None:
    """Lines on standard output, whose reader may have enough of them: `--list | head`."""
    try:
        sys.stdout.writelines(f"{line}\n" for line in lines)
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still in the buffer must not fail again when the program ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def write(outputs: list[Output], root: pathlib.Path) -> int:
    """Writes what differs and removes what an earlier run made and this one does not."""
    done = []
    orphans = made_before(root) - {output.path for output in outputs}
    for output in outputs:
        path = root / output.path
        if path.is_file() and path.read_bytes() == output.content:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(output.content)
        done.append(f"wrote {output.path}")
    done += [f"removed {name}" for name in remove(root, orphans)]
    say(done)
    return 0


def compare(outputs: list[Output], root: pathlib.Path) -> int:
    """Names every stale, missing and orphaned file, and the command that mends them."""
    wrong = []
    for output in outputs:
        path = root / output.path
        if not path.is_file():
            wrong.append(f"{output.path} is missing; {output.source} describes it")
        elif (found := path.read_bytes()) != output.content:
            line = first_difference(found, output.content)
            wrong.append(f"{output.path} is not what {output.source} describes (first difference at line {line})")
    paths = {output.path for output in outputs}
    orphans = made_before(root) - paths
    wrong += [f"{orphan} is generated by nothing" for orphan in sorted(orphans)]
    for sentence in wrong:
        print(sentence, file=sys.stderr)
    if wrong:
        print("run: codegen/generate.py", file=sys.stderr)
    strays = list(unlisted(root, paths | orphans))
    for stray in strays:
        print(f"{stray} is generated by nothing and not in {MANIFEST}; remove it", file=sys.stderr)
    return 1 if wrong or strays else 0


def first_difference(left: bytes, right: bytes) -> int:
    """The line, from 1, at which two texts part."""
    ours, theirs = left.split(b"\n"), right.split(b"\n")
    pairs = enumerate(zip(ours, theirs), 1)
    return next((number for number, (one, other) in pairs if one != other), min(len(ours), len(theirs)) + 1)
