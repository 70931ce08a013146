"""A platform is one file: an eighth one that is invented, and what is wrong with such a file."""

import json
import pathlib
import shutil

import pytest

from sockfam_codegen.constants import read_constants
from sockfam_codegen.load import read_yaml
from sockfam_codegen.main import main
from sockfam_codegen.spec import read_spec
from sockfam_mutation import facts as witnesses
from sockfam_mutation.tables import Facts

HEAD = """platform: plan10
number: 7
doc: Plan 10
short: plan
macros: [__plan10__]
begins: length
"""
INET6 = "  inet6: {number: 99, constant: AF_INET6, c-struct: sockaddr_in6, headers: netinet/in.h, size: 28, "
INET6 += "required-through: size}\n"
UNIX = "  unix: {number: 1, constant: AF_UNIX, c-struct: sockaddr_un, headers: sys/un.h, size: 106, "
UNIX += "variants: {unnamed: {}, pathname: {}}}\n"
FAMILIES = "families:\n" + INET6 + UNIX


@pytest.fixture(name="tree")
def fixture_tree(root: pathlib.Path, tmp_path: pathlib.Path) -> pathlib.Path:
    """A folder with a copy of spec/."""
    shutil.copytree(root / "spec", tmp_path / "spec")
    return tmp_path


def constants_of(tree: pathlib.Path) -> dict[str, dict[str, int | str]]:
    """Every constant that has a value for all, said to be 77; but the families' are theirs."""
    found: dict[str, dict[str, int | str]] = {}
    for path in (tree / "spec" / "constants").glob("*.yaml"):
        group = read_yaml(path, path.name).data
        for name, value in group["constants"].items() if "only" not in group else ():
            if not isinstance(value, dict) or "default" in value:
                found.setdefault(group["group"], {})[name] = 77
    found["AF"] |= {"AF_INET6": 99, "AF_UNIX": 1, "AF_INET": "none", "AF_OF_PLAN10": 78}
    return found


def add(tree: pathlib.Path, head: str, families: str, constants: dict[str, dict[str, int | str]]) -> None:
    """Writes the file of the platform."""
    text = head + families + f"constants: {json.dumps(constants)}\n"
    (tree / "spec" / "platforms" / "plan10.yaml").write_text(text, encoding="utf-8")


def lint(tree: pathlib.Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What lint says."""
    main(["--root", str(tree), "lint"])
    return capsys.readouterr().err.splitlines()


def test_an_eighth_platform_is_one_file(tree: pathlib.Path, capsys: pytest.CaptureFixture[str]) -> None:
    add(tree, HEAD, FAMILIES, constants_of(tree))
    assert not lint(tree, capsys)
    assert main(["--root", str(tree)]) == 0
    made = tree / "generated"
    platforms = (made / "include/sockfam/platforms.h").read_text(encoding="utf-8")
    assert "  plan10,\n};" in platforms and '"plan10",' in platforms and "case os::plan10: return true;" in platforms
    assert "#elif defined(__plan10__)\n  return os::plan10;" in platforms
    assert ".plan10 = 99" in (made / "include/sockfam/inet6.h").read_text(encoding="utf-8")
    assert "plan10" not in (made / "include/sockfam/inet.h").read_text(encoding="utf-8")
    assert "constants/plan10.h" in (made / "include/sockfam/constants.h").read_text(encoding="utf-8")
    own = (made / "include/sockfam/constants/plan10.h").read_text(encoding="utf-8")
    assert "int so_debug = 77;" in own and "int af_of_plan10 = 78;" in own and "af_inet =" not in own
    assert "Plan 10" in (made / "docs/families.md").read_text(encoding="utf-8")


def test_its_facts_are_asked(root: pathlib.Path, tree: pathlib.Path) -> None:
    add(tree, HEAD, FAMILIES, constants_of(tree))
    spec = read_spec(tree / "spec")[0]
    missing = "plan10 has no row in tests/facts/platforms.json; add one"
    assert witnesses.platforms(spec).complaints == [missing]
    facts = tree / "facts"
    shutil.copytree(root / "tests" / "facts", facts)
    rows = json.loads((facts / "platforms.json").read_text(encoding="utf-8"))
    rows.append({"os": "plan10", "number": 7, "macros": ["__plan10__"], "kame-zones": False, "source": "invented"})
    (facts / "platforms.json").write_text(json.dumps(rows), encoding="utf-8")
    assert not witnesses.platforms(spec, Facts.read(facts)).complaints
    assert "inet6 has no row for its layout on plan10" in str(witnesses.layouts(spec).complaints)


@pytest.mark.parametrize(("group", "name"), [("SO", "SO_DEBUG"), ("SOCK", "SOCK_DGRAM"), ("IPV6", "IPV6_V6ONLY")])
def test_a_constant_that_is_not_confirmed_is_named(
    tree: pathlib.Path, capsys: pytest.CaptureFixture[str], group: str, name: str
) -> None:
    constants = constants_of(tree)
    del constants[group][name]
    add(tree, HEAD, FAMILIES, constants)
    (found,) = lint(tree, capsys)
    assert found.endswith(
        f"{name} is not confirmed for plan10; write its value, or none, in {group}: of platforms/plan10.yaml"
    )


def test_nothing_speaks_for_a_platform_that_says_nothing(tree: pathlib.Path) -> None:
    add(tree, HEAD, FAMILIES, {})
    platforms = read_spec(tree / "spec")[0].platforms
    groups, problems = read_constants(tree / "spec", platforms)
    assert len(problems) > 100
    assert not any("plan10" in constant.values for group in groups for constant in group.constants)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (", size: 28", "", "8:3: inet6 has size:, which is not confirmed for plan10; write size: here"),
        ("number: 99, ", "", "8:3: inet6 has no number here; write number:"),
        ("pathname", "abstracted", "9:117: abstracted is not a variant of unix; write one of abstract, unnamed, pathname"),
        (", variants: {unnamed: {}, pathname: {}}", "",
         "9:3: no variant is on plan10; write variants: and which of abstract, unnamed, pathname it has"),
        ("  unix:", "  uniy:", "9:3: uniy is not a family; write one that has a file of its own"),
        ("number: 7", "number: 6", "2:9: 6 is taken, or leaves a number out; write 7"),
        ("number: 7", "number: 9", "2:9: 9 is taken, or leaves a number out; write 7"),
        ("platform: plan10", "platform: plan9", "1:11: plan9 is in a file of another name; call the file plan9.yaml"),
        ("macros: [__plan10__]\n", "", "1:1: plan10 and linux have no macros; write macros: in one of them"),
        ("begins: length", "begins: colour", "6:9: colour is not known here; write one of family, length"),
        ("short: plan\n", "", "1:1: short is missing; write short:"),
    ],
)  # fmt: skip
def test_a_wrong_platform_is_a_problem(
    tree: pathlib.Path, capsys: pytest.CaptureFixture[str], old: str, new: str, problem: str
) -> None:
    text = HEAD + FAMILIES
    assert text.count(old) == 1
    add(tree, text.replace(old, new), "", constants_of(tree))
    assert f"platforms/plan10.yaml:{problem}" in lint(tree, capsys)


def test_a_family_that_names_a_platform_is_not_said_twice(
    tree: pathlib.Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tree / "spec" / "families" / "inet6.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("number: {", "number: {illumos: 26, "), encoding="utf-8")
    assert "inet6 names illumos in its own file; say it in one of the two" in str(lint(tree, capsys))
