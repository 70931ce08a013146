"""spec/constants: wrong groups with their verdicts, and families that disagree with them.

The files of each folder in rejected_constants/ are all the constants there are; verdicts are at the ends of lines."""

import pathlib
import shutil

import pytest
from test_rejected import assert_is_in, expected

from sockfam_codegen.constants import Constants, check_agreement, read_constants
from sockfam_codegen.main import main
from sockfam_codegen.model import Platform
from sockfam_codegen.spec import read_spec

REJECTED = pathlib.Path(__file__).parent / "rejected_constants"


@pytest.fixture(name="spec")
def fixture_spec(root: pathlib.Path, tmp_path: pathlib.Path) -> pathlib.Path:
    """A copy of spec/."""
    shutil.copytree(root / "spec", tmp_path / "spec")
    return tmp_path / "spec"


def confirming(spec: pathlib.Path) -> tuple[Platform, ...]:
    """The platforms for which plain values speak: others say something of every group."""
    return tuple(platform for platform in read_spec(spec)[0].platforms if platform.constants is None)


def damage(path: pathlib.Path, old: str, new: str) -> None:
    """Replaces a text that is in a file once."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, old
    path.write_text(text.replace(old, new), encoding="utf-8")


def disagreements(spec: pathlib.Path) -> list[str]:
    """The problems of families and constants that are right by themselves."""
    read, problems = read_spec(spec, with_examples=False)
    constants = Constants(spec, read.platforms)
    assert not problems and not constants.problems
    return [str(problem) for problem in check_agreement(read, constants.by_name)]


@pytest.mark.parametrize("folder", sorted(REJECTED.iterdir()), ids=lambda path: path.name)
def test_verdicts_are_reported_and_nothing_else(spec: pathlib.Path, folder: pathlib.Path) -> None:
    platforms = confirming(spec)
    shutil.rmtree(spec / "constants")
    shutil.copytree(folder, spec / "constants")
    found: dict[str, list[tuple[int, str]]] = {path.name: [] for path in folder.iterdir()}
    for problem in read_constants(spec, platforms)[1]:
        assert_is_in(spec / problem.where.file, problem.where.line, problem.where.column)
        name = pathlib.Path(problem.where.file).name
        found[name].append((problem.where.line, f"{problem.wrong}; {problem.remedy}"))
    verdicts = {path.name: sorted(expected(path)) for path in folder.iterdir()}
    assert {name: sorted(messages) for name, messages in found.items()} == verdicts
    assert any(verdicts.values()), "nothing is expected"


def test_there_are_wrong_groups() -> None:
    assert len(list(REJECTED.iterdir())) >= 15


def test_the_example_of_the_readme_is_a_good_group(root: pathlib.Path, spec: pathlib.Path) -> None:
    shutil.rmtree(spec / "constants")
    (spec / "constants").mkdir()
    text = (root / "spec" / "README.md").read_text(encoding="utf-8").split("```yaml\n")[2].split("```")[0]
    (spec / "constants" / "so.yaml").write_text(text, encoding="utf-8")
    groups, problems = read_constants(spec, confirming(spec))
    assert not problems and len(groups[0].constants) == 3


def test_the_families_agree_with_the_constants(spec: pathlib.Path) -> None:
    assert not disagreements(spec)


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        ("families/can.yaml", "number: {linux: 29,", "number: {linux: 77,",
         "AF_CAN is 77 on linux, and 29 in constants/af.yaml; correct one of the two"),
        ("types.yaml", "value: 0xfe, constant: J1939_IDLE_ADDR", "value: 0xfd, constant: J1939_IDLE_ADDR",
         "J1939_IDLE_ADDR is 253 on linux, and 254 in constants/j1939.yaml; correct one of the two"),
    ],
)  # fmt: skip
def test_a_family_that_disagrees_is_a_problem(
    spec: pathlib.Path, file: str, old: str, new: str, problem: str
) -> None:
    damage(spec / file, old, new)
    found = disagreements(spec)
    assert found and all(one.endswith(f": {problem}") for one in found), found


def test_a_disagreement_is_told_at_its_place(spec: pathlib.Path) -> None:
    damage(spec / "families" / "can.yaml", "number: {linux: 29,", "number: {linux: 77,")
    lines = (spec / "families" / "can.yaml").read_text(encoding="utf-8").splitlines()
    line = next(number for number, line in enumerate(lines, 1) if "linux: 77" in line)
    column = lines[line - 1].index("77") + 1
    assert disagreements(spec)[0].startswith(f"families/can.yaml:{line}:{column}: ")


@pytest.mark.parametrize("command", [["lint"], [], ["--check"]])
def test_the_generator_reports_wrong_constants(
    spec: pathlib.Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    damage(spec / "constants" / "shut.yaml", "SHUT_RD: 0", "SHUTRD: 0")
    assert main(["--root", str(spec.parent), *command]) == 1
    assert "constants/shut.yaml:6:3: SHUTRD does not begin with SHUT_;" in capsys.readouterr().err


def test_lint_takes_a_file_of_constants(spec: pathlib.Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = spec / "constants" / "shut.yaml"
    assert main(["--root", str(spec.parent), "lint", str(path)]) == 0
    damage(path, "SHUT_RD: 0", "SHUTRD: 0")
    assert main(["--root", str(spec.parent), "lint", str(path)]) == 1
    assert "SHUTRD" in capsys.readouterr().err
