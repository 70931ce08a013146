"""What a schema's errors are turned into, whatever jsonschema's version says of them."""

import json
import pathlib
import shutil
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from sockfam_codegen import schema
from sockfam_codegen.documents import read_document
from sockfam_codegen.load import Document, read_yaml

RIVALS = {
    "protocol: {linux: 1}": "protocol without addresses",
    "variants: []": "tuple is written beside variants",
    "addresses: [inet]": "tuple is written beside addresses",
}
FAMILY = "family: foo\nconstant: AF_FOO\ndoc: Foo.\nreferences: [foo(7)]\nnumber: {linux: 9}\ntuple: (a,)\n"


def without_paths(validator: Any, instance: Any, *arguments: Any, **named: Any) -> Iterator[Any]:
    """validator.descend() of jsonschema 4.20 and later, which does not say where a `false` of the schema stands."""
    if arguments and arguments[0] is False:
        yield jsonschema.ValidationError(
            f"False schema does not allow {instance!r}", validator=None, instance=instance, schema=False
        )
    else:
        yield from ORIGINAL(validator, instance, *arguments, **named)


VALIDATOR: Any = jsonschema.Draft202012Validator
ORIGINAL = VALIDATOR.descend


@pytest.mark.parametrize("line", RIVALS)
@pytest.mark.parametrize("newer", [False, True])
def test_rival_keys_are_named_whatever_the_version_of_jsonschema(
    root: pathlib.Path, tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch, line: str, newer: bool
) -> None:
    path = tmp_path / "foo.yaml"
    path.write_text(f"{FAMILY}{line}\n", encoding="utf-8")
    made = schema.validator(schema.shape_of(root / "spec" / "schema.json"))
    if newer:
        monkeypatch.setattr(type(made), "descend", without_paths)
    problems = schema.check_schema(read_yaml(path, "foo.yaml"), schema.shape_of(root / "spec" / "schema.json"))
    assert RIVALS[line] in [problem.wrong for problem in problems]


def test_no_false_in_the_schema_forbids_a_key(root: pathlib.Path) -> None:
    """Of a key that is forbidden so, newer versions of jsonschema do not say which one it was."""

    def forbidden(node: Any) -> Iterator[str]:
        if isinstance(node, dict):
            yield from (key for key, value in node.get("properties", {}).items() if value is False)
            for value in node.values():
                yield from forbidden(value)

    assert not list(forbidden(json.loads((root / "spec" / "schema.json").read_text(encoding="utf-8"))))


def test_what_is_left_of_a_wrong_document(root: pathlib.Path) -> None:
    """Misspelt keys are as they were meant, and the places of their values are found."""
    document = read_yaml(root / "spec" / "families" / "inet.yaml", "inet.yaml")
    spoiled = {("teext" if key == "text" else key): value for key, value in document.data.items()}
    places = {(("teext", *path[1:]) if path[:1] == ("text",) else path): at for path, at in document.places.items()}
    shape = schema.shape_of(root / "spec" / "schema.json")
    usable = schema.usable(Document("inet.yaml", {**spoiled, "colour": 1}, places=places), shape)
    assert usable is not None and usable.data == document.data
    assert usable.where("text") == document.where("text")
    assert schema.usable(Document("inet.yaml", {**spoiled, "size": []}), shape) is None


def test_a_file_that_changes_is_read_again(root: pathlib.Path, tmp_path: pathlib.Path) -> None:
    """Content that was read before is the same document, whatever the root; other content is another."""
    copied = shutil.copytree(root / "spec", tmp_path / "spec")
    path = copied / "families" / "inet.yaml"
    first, found = read_document(copied, path, "")
    assert not found and first is read_document(root / "spec", root / "spec" / "families" / "inet.yaml", "")[0]
    path.write_text(path.read_text(encoding="utf-8").replace("family: inet", "family: [inet]"), encoding="utf-8")
    second, found = read_document(copied, path, "")
    assert second.data["family"] == ["inet"] and [str(one.where) for one in found] == ["families/inet.yaml:1:9"]
    found.clear()
    assert read_document(copied, path, "")[1]
    path.unlink()
    assert "cannot be read" in read_document(copied, path, "")[1][0].wrong


def test_another_platform_is_another_shape(root: pathlib.Path, tmp_path: pathlib.Path) -> None:
    """A family may name the OSes that have a file, and is not remembered from when there were more or fewer."""
    copied = shutil.copytree(root / "spec", tmp_path / "spec")
    path = copied / "families" / "inet.yaml"
    assert not read_document(copied, path, "")[1]
    (copied / "platforms" / "illumos.yaml").unlink()
    path.write_text(path.read_text(encoding="utf-8").replace("linux: 2", "illumos: 2"), encoding="utf-8")
    assert any("illumos" in problem.wrong for problem in read_document(copied, path, "")[1])
