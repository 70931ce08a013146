"""Wrong specs, each with its problems at the ends of the lines: `#! what is wrong; what to write instead`.

rejected/*.yaml are families of one file, read under the name that they give themselves; the files of a folder in
rejected/ are read together, under their own names."""

import pathlib
import re

import pytest
from conftest import ROOT

from sockfam_codegen.schema import system_names
from sockfam_codegen.spec import read_spec

REJECTED = pathlib.Path(__file__).parent / "rejected"
FAMILY = re.compile(r"^family: (\w+)", re.MULTILINE)


def expected(path: pathlib.Path) -> list[tuple[int, str]]:
    """The line and the message of every verdict. Two of one line follow each other. {systems} are all that there
    are."""
    text = path.read_text(encoding="utf-8").replace("{systems}", ", ".join(system_names(ROOT / "spec")))
    lines = enumerate(text.splitlines(), 1)
    return [(number, one.strip()) for number, line in lines for one in line.split("#! ")[1:]]


def reported(root: pathlib.Path, files: list[pathlib.Path]) -> dict[str, list[tuple[int, str]]]:
    """The same of what the generator says, by file."""
    _spec, problems = read_spec(root / "spec", files)
    found: dict[str, list[tuple[int, str]]] = {path.as_posix(): [] for path in files}
    for problem in problems:
        assert_is_in(pathlib.Path(problem.where.file), problem.where.line, problem.where.column)
        found[problem.where.file].append((problem.where.line, f"{problem.wrong}; {problem.remedy}"))
    return {file: sorted(messages) for file, messages in found.items()}


def assert_is_in(path: pathlib.Path, line: int, column: int) -> None:
    """A place is that of a character which is not a blank, in front of the verdict."""
    text = path.read_text(encoding="utf-8").splitlines()[line - 1].partition("#!")[0].rstrip()
    assert 1 <= column <= len(text) + 1, f"{path.name}:{line}:{column} is after the line's end"
    assert column == len(text) + 1 or text[column - 1] != " ", f"{path.name}:{line}:{column} is a blank"


@pytest.mark.parametrize("path", sorted(REJECTED.glob("*.yaml")), ids=lambda path: path.stem)
def test_verdicts_are_reported_and_nothing_else(
    root: pathlib.Path, tmp_path: pathlib.Path, path: pathlib.Path
) -> None:
    text = path.read_text(encoding="utf-8")
    family = FAMILY.search(text)
    copy = tmp_path / f"{family[1] if family else 'foo'}.yaml"
    copy.write_text(text, encoding="utf-8")
    assert reported(root, [copy])[copy.as_posix()] == sorted(expected(path))


@pytest.mark.parametrize("folder", sorted(p for p in REJECTED.iterdir() if p.is_dir()), ids=lambda path: path.name)
def test_files_of_a_folder_are_read_together(root: pathlib.Path, folder: pathlib.Path) -> None:
    files = sorted(folder.glob("*.yaml"))
    assert reported(root, files) == {path.as_posix(): sorted(expected(path)) for path in files}


def test_every_case_has_a_verdict() -> None:
    for path in REJECTED.glob("*.yaml"):
        assert expected(path), f"{path.name} expects nothing"
        assert all("; " in message for _line, message in expected(path)), path.name
    assert len(list(REJECTED.rglob("*.yaml"))) >= 45
