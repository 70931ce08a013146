"""The families of the spec, as they are."""

import itertools
import pathlib

import pytest

from sockfam_codegen.layout import parts, place
from sockfam_codegen.spec import read_spec

FAMILIES = sorted((pathlib.Path(__file__).resolve().parents[2] / "spec" / "families").glob("*.yaml"))


def test_the_spec_has_no_problem(root: pathlib.Path) -> None:
    spec, problems = read_spec(root / "spec")
    assert not problems
    assert [family.name for family in spec.families] == [path.stem for path in FAMILIES]


@pytest.mark.parametrize("path", FAMILIES, ids=lambda path: path.stem)
def test_a_family_has_no_problem_on_its_own(root: pathlib.Path, path: pathlib.Path) -> None:
    assert not read_spec(root / "spec", [path])[1]


def test_only_padding_lies_between_the_fields_of_an_os(root: pathlib.Path) -> None:
    spec, _problems = read_spec(root / "spec")
    for family in spec.families:
        for variant in family.variants:
            for system in variant.systems:
                placed = place(variant, system)
                assert placed[0].offset == 2
                behind = parts(variant.lines(system))[1:]  # in the array of the part before
                apart = [one for one in placed if one.field not in behind]
                assert all(one.end == other.offset for one, other in itertools.pairwise(apart))
