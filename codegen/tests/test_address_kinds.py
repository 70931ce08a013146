"""The kinds of address types: wrong ones with their verdicts, and which number is free.

The families of each folder in rejected_kinds/ are all there are, with its kinds.yaml if it has one; verdicts are at the
ends of lines."""

import pathlib
import shutil

import pytest
from test_rejected import assert_is_in, expected

from sockfam_codegen.address_kinds import check_kinds
from sockfam_codegen.spec import read_spec

REJECTED = pathlib.Path(__file__).parent / "rejected_kinds"


@pytest.fixture(name="spec")
def fixture_spec(root: pathlib.Path, tmp_path: pathlib.Path) -> pathlib.Path:
    """A copy of spec/."""
    shutil.copytree(root / "spec", tmp_path / "spec")
    return tmp_path / "spec"


def problems_of(spec: pathlib.Path, files: list[pathlib.Path] | None = None) -> list[str]:
    """What is wrong with the kinds of families that are right by themselves."""
    read, problems = read_spec(spec, files)
    assert not problems
    return [str(problem) for problem in check_kinds(spec, read)]


@pytest.mark.parametrize("folder", sorted(REJECTED.iterdir()), ids=lambda path: path.name)
def test_verdicts_are_reported_and_nothing_else(spec: pathlib.Path, folder: pathlib.Path) -> None:
    shutil.rmtree(spec / "families")
    shutil.copytree(folder, spec / "families")
    for path in (spec / "platforms").glob("*.yaml"):  # whose families are not there
        if "\nfamilies:" in path.read_text(encoding="utf-8"):
            path.unlink()
    if (spec / "families" / "kinds.yaml").is_file():
        (spec / "families" / "kinds.yaml").replace(spec / "kinds.yaml")
    read, problems = read_spec(spec)
    assert not problems
    found: dict[str, list[tuple[int, str]]] = {path.name: [] for path in folder.iterdir()}
    for problem in check_kinds(spec, read):
        assert_is_in(spec / problem.where.file, problem.where.line, problem.where.column)
        name = pathlib.Path(problem.where.file).name
        found[name].append((problem.where.line, f"{problem.wrong}; {problem.remedy}"))
    verdicts = {path.name: sorted(expected(path)) for path in folder.iterdir()}
    assert {name: sorted(messages) for name, messages in found.items()} == verdicts
    assert any(verdicts.values()), "nothing is expected"


def test_the_kinds_of_the_spec_have_no_problem(spec: pathlib.Path) -> None:
    assert not problems_of(spec)


@pytest.mark.parametrize("name", ["inet", "can", "rds"])
def test_a_family_has_no_problem_on_its_own(spec: pathlib.Path, name: str) -> None:
    assert not problems_of(spec, [spec / "families" / f"{name}.yaml"])


@pytest.mark.parametrize(
    ("kind", "problem"),
    [
        ("kind: 16", "9:7: kind 16 is that of inet in families/inet.yaml; write FREE, the next free number"),
        ("kind: 12", "9:7: kind 12 is that of can:isotp in families/can.yaml; write FREE, the next free number"),
        ("packed: [linux]", "1:1: foo has no kind; write kind: FREE, the next free number"),
    ],
)
def test_a_family_on_its_own_is_compared_with_all_others(spec: pathlib.Path, kind: str, problem: str) -> None:
    kinds = [variant.kind for family in read_spec(spec)[0].families for variant in family.variants]
    free = max(one for one in kinds if one is not None) + 1
    text = (REJECTED / "retired_wrong" / "foo.yaml").read_text(encoding="utf-8").replace("kind: 1", kind)
    path = spec / "families" / "foo.yaml"
    path.write_text(text, encoding="utf-8")
    assert problems_of(spec, [path]) == [f"families/foo.yaml:{problem}".replace("FREE", str(free))]


def test_without_its_file_nothing_is_known_of_retired_kinds(spec: pathlib.Path) -> None:
    (spec / "kinds.yaml").unlink()
    assert problems_of(spec) == ["kinds.yaml:1:1: cannot be read: No such file or directory; correct the file"]
