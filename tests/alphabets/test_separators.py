"""What lint takes as a separator between two fields of a text, the compiled reader separates by, and nothing else. The
reader is asked by the program in SOCKFAM_PROBE."""

from __future__ import annotations

import dataclasses
import os
import pathlib
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "codegen"))

# pylint: disable=wrong-import-position
from sockfam_codegen.check_forms import check_text  # noqa: E402
from sockfam_codegen.kind import Kind  # noqa: E402
from sockfam_codegen.kinds import KINDS  # noqa: E402
from sockfam_codegen.model import Family, Spec  # noqa: E402
from sockfam_codegen.spec import read_spec  # noqa: E402

KIND_NAMES = [kind.name for kind in KINDS.values() if not kind.is_padding]
SYNTAX = set("{}<>")  # they have a meaning in patterns
CHARACTERS = [chr(code) for code in range(0x20, 0x7F) if chr(code) not in SYNTAX]

HEAD = """\
family: foo
constant: AF_FOO
doc: Foo.
references: [foo(7)]
number: {linux: 9}
c-struct: sockaddr_foo
headers: foo.h
size: 110
types:
  flags: {base: u16, text: flags, names: {copy: {value: 1, constant: FOO_COPY, header: foo.h}}, doc: A set.}
tuple: (a, b)
text: "{a}:{b}"
examples: [{text: "foo:1:2"}]
"""


def spelled(kind: Kind) -> str:
    """A type of the kind: of the language, or one that types of HEAD has."""
    return kind.spellings[0].replace("..n]", "..8]").replace("[n]", "[6]") if kind.spellings else kind.name


def family_of(first: Kind, second: Kind, folder: pathlib.Path) -> tuple[Spec, Family]:
    """A family with a field of each kind."""
    path = folder / "foo.yaml"
    fields = [f'  - {{name: {name}, c: {name}, type: "{spelled(kind)}"}}\n' for name, kind in (("a", first), ("b", second))]
    path.write_text(HEAD + "fields:\n" + "".join(fields), encoding="utf-8")
    spec, _problems = read_spec(ROOT / "spec", [path], with_examples=False)
    return spec, spec.families[0]


def lint_takes(spec: Spec, family: Family, between: str) -> bool:
    """True if nothing is wrong with a text of both fields with that character between them."""
    variant = family.variants[0]
    text = dataclasses.replace(variant.text, source=f"{{a}}{between}{{b}}")
    changed = dataclasses.replace(family, variants=(dataclasses.replace(variant, text=text),))
    return not list(check_text(spec, changed))


@pytest.fixture(name="separators", scope="module")
def fixture_separators() -> dict[tuple[str, str], set[str]]:
    """The characters by which the reader separates two kinds."""
    done = subprocess.run([os.environ["SOCKFAM_PROBE"]], capture_output=True, text=True, check=True, timeout=60)
    rows = (line.split(" ", 2) for line in done.stdout.splitlines())
    return {(first, second): set(characters) for first, second, characters in rows}


def test_the_reader_was_asked_about_every_kind(separators: dict[tuple[str, str], set[str]]) -> None:
    missing = [name for name in KIND_NAMES if (name, name) not in separators]
    assert not missing, f"tests/alphabets/probe.cpp has no sample of {', '.join(missing)}; add one"
    assert len(separators) == len(KIND_NAMES) ** 2


@pytest.mark.parametrize("first", KIND_NAMES)
@pytest.mark.parametrize("second", KIND_NAMES)
def test_lint_takes_what_the_reader_separates_by(
    separators: dict[tuple[str, str], set[str]], tmp_path: pathlib.Path, first: str, second: str
) -> None:
    spec, family = family_of(KINDS[first], KINDS[second], tmp_path)
    taken = {character for character in CHARACTERS if lint_takes(spec, family, character)}
    assert taken == separators[first, second] - SYNTAX
