"""types.yaml and schema.json, and how a problem with them is told."""

import json
import pathlib
import shutil
from typing import Any

import pytest

from sockfam_codegen.constants import ARCHITECTURES
from sockfam_codegen.kinds import parse_type
from sockfam_codegen.load import read_yaml
from sockfam_codegen.spec import read_spec

TYPE = "{base: u8, doc: X., names: {one: {value: 1, constant: ONE, header: x.h}}}"


def problems_of(root: pathlib.Path, folder: pathlib.Path, file: str, text: str) -> list[str]:
    """The problems of a spec in which one file is replaced."""
    shutil.copytree(root / "spec", folder / "spec")
    (folder / "spec" / file).write_text(text, encoding="utf-8")
    spec, problems = read_spec(folder / "spec")
    assert not spec.families
    return [str(problem) for problem in problems]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("x: {base: u24, doc: X.}", "1:11: u24 is neither an integer type nor guid; write one such as u32"),
        ("x: {base: ipv4, doc: X.}", "1:11: ipv4 is neither an integer type nor guid; write one such as u32"),
        ("x: {base: guid, text: hex, doc: X.}", "1:23: x is a guid, which has one form; leave text out"),
        (f"x: {TYPE.replace('u8', 'guid')}", "1:47: one is not a value of guid; write 8-4-4-4-12 hex digits"),
        (f"x: {TYPE.replace('1,', 'one,')}", "1:45: one is not a value of u8; write a number"),
        ("x: {base: u8}", "1:4: doc is missing; write doc:"),
        ("x: {base: u8, doc: X., size: 1}", "1:24: unknown key size; write one of base, text, names, doc"),
        ("x: {base: u8, doc: X., text: octal}", "1:30: octal is not known here; write one of hex, flags"),
        ("x: {base: i8, doc: X., text: hex}", "1:30: x is signed, and hex has no sign; leave text out"),
        ("u8: {base: u8, doc: X.}", "1:1: u8 is a type of the language; write another name"),
        ("pad[3]: {base: u8, doc: X.}", "1:1: pad[3] is not a valid name here; "
         "write lower case letters and digits, with single - between words"),
        (f"x: {TYPE.replace('1,', '256,')}", "1:45: one is 256, and a u8 holds 0 to 255; correct the value or the base"),
        (f"x: {TYPE.replace('constant: ONE, ', '')}", "1:37: constant is missing; write constant:"),
        (f"x: {TYPE.replace('ONE', 'one')}", "1:58: one is not a valid name here; write a C constant's name"),
        (f"x: {TYPE.replace('}}}', '}, two: {value: 1, constant: TWO, header: x.h}}}')}",
         "1:90: 1 is already one; give each its own"),
        ("x: u8", "1:4: u8 is not a mapping; write a mapping"),
        ("[x]", "1:1: a list is not a mapping; write a mapping"),
        ("", "1:1: the file is empty; see spec/README.md"),
    ],
)  # fmt: skip
def test_a_wrong_type_is_a_problem(root: pathlib.Path, tmp_path: pathlib.Path, text: str, problem: str) -> None:
    assert problems_of(root, tmp_path, "types.yaml", text) == [f"types.yaml:{problem}"]


def test_a_spec_without_families_is_a_problem(root: pathlib.Path, tmp_path: pathlib.Path) -> None:
    shutil.copytree(root / "spec", tmp_path / "spec", ignore=shutil.ignore_patterns("families"))
    assert [str(one) for one in read_spec(tmp_path / "spec")[1]] == [
        "families:1:1: no family at all; write families/inet.yaml"
    ]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"a: b\nc: \xff\n", "2:4: this is not UTF-8; save the file as UTF-8"),
        (b"a: b\nc: \x01\n", "2:4: control characters are not allowed; correct the YAML"),
        (b"", "1:1: the file is empty; see spec/README.md"),
        (b"[" * 5000, None),
    ],
)
def test_a_file_that_is_not_text_is_a_problem(tmp_path: pathlib.Path, content: bytes, problem: str | None) -> None:
    path = tmp_path / "foo.yaml"
    path.write_bytes(content)
    (found,) = read_yaml(path, "foo.yaml").problems
    assert problem is None or str(found) == f"foo.yaml:{problem}"


def test_the_schema_lists_the_architectures(root: pathlib.Path) -> None:
    schema = json.loads((root / "spec" / "schema.json").read_text(encoding="utf-8"))
    assert list(schema["$defs"]["constant-per-architecture"]["properties"]) == ["default", *ARCHITECTURES]


def described(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """What has keys that people write."""
    names = ("field", "line", "variant", "example", "domain-type", "platform", "named-value", "kinds")
    names += ("family-of-platform", "variant-of-platform")
    names += ("constant-group", "constant-per-os", "constant-per-architecture")
    return [schema, *(schema["$defs"][name] for name in names)]


def closed(schema: object) -> bool:
    """True if every mapping of the schema refuses keys that it does not know."""
    if isinstance(schema, list):
        return all(closed(one) for one in schema)
    if not isinstance(schema, dict):
        return True
    if schema.get("type") == "object" and "additionalProperties" not in schema:
        return False
    return all(closed(one) for one in schema.values())


def test_the_schema_is_closed_and_explains_every_key(root: pathlib.Path) -> None:
    schema = json.loads((root / "spec" / "schema.json").read_text(encoding="utf-8"))
    assert closed(schema)
    for keyed in described(schema):
        assert all("description" in key for key in keyed["properties"].values())


def test_every_key_of_the_schema_is_in_the_readme(root: pathlib.Path) -> None:
    schema = json.loads((root / "spec" / "schema.json").read_text(encoding="utf-8"))
    readme = (root / "spec" / "README.md").read_text(encoding="utf-8")
    for key in {key for one in described(schema) for key in one["properties"]}:
        assert f"`{key}`" in readme, f"{key} is not explained"


def test_the_example_of_the_readme_is_a_good_family(root: pathlib.Path, tmp_path: pathlib.Path) -> None:
    readme = (root / "spec" / "README.md").read_text(encoding="utf-8")
    path = tmp_path / "vsock.yaml"
    path.write_text(readme.split("```yaml\n")[1].split("```")[0], encoding="utf-8")
    assert not read_spec(root / "spec", [path])[1]


@pytest.mark.parametrize(
    ("name", "size", "order", "signed"),
    [("u8", 1, "none", False), ("i32", 4, "host", True), ("u16be", 2, "big", False), ("u64le", 8, "little", False)],
)
def test_integers_have_their_size_in_their_name(name: str, size: int, order: str, signed: bool) -> None:
    found = parse_type(name)
    assert found and (found.size, found.order, found.signed) == (size, order, signed)


@pytest.mark.parametrize("name", "u7 u8be i64 i16be bytes[] hwaddr[1..4] chars[] pad[] pad[1..2] pad[1234]".split())
def test_what_is_not_a_type_is_none(name: str) -> None:
    assert parse_type(name) is None
