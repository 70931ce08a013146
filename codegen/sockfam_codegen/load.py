"""YAML in, plain data with positions out: the only module that sees a dict of unknown shape."""

from __future__ import annotations

import dataclasses
import functools
import json
import pathlib
from collections.abc import Iterator
from typing import Any

import jsonschema
import yaml

Path = tuple[str | int, ...]


@dataclasses.dataclass(frozen=True, order=True)
class Where:
    """A place in a file, counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclasses.dataclass(frozen=True, order=True)
class Problem:
    """What is wrong at a place, and what to write instead. Lower case, no full stop."""

    where: Where
    wrong: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.where}: {self.wrong}; {self.remedy}"


@dataclasses.dataclass(frozen=True)
class Document:
    """A YAML file as plain data, the place of every key and value, and what was wrong with it as YAML."""

    file: str
    data: Any
    places: dict[Path, Where]
    key_places: dict[Path, Where]
    problems: tuple[Problem, ...] = ()

    def where(self, *path: str | int) -> Where:
        """The place of a value, or of the nearest thing around it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, Where(self.file))

    def where_key(self, *path: str | int) -> Where:
        """The place of the key in front of a value."""
        return self.key_places.get(path, self.where(*path))


class _Reader:
    """Turns YAML nodes into data and remembers where each came from."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.places: dict[Path, Where] = {}
        self.key_places: dict[Path, Where] = {}
        self.problems: list[Problem] = []
        self.constructor = yaml.constructor.SafeConstructor()

    def place(self, node: yaml.Node) -> Where:
        return Where(self.file, node.start_mark.line + 1, node.start_mark.column + 1)

    def read(self, node: yaml.Node, path: Path) -> Any:
        self.places[path] = self.place(node)
        if isinstance(node, yaml.MappingNode):
            return self.read_mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.read(item, path + (number,)) for number, item in enumerate(node.value)]
        if node.tag in ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float") and ":" in node.value:
            self.problems.append(
                Problem(self.place(node), f"{node.value} is a number in base 60 to YAML", "quote it")
            )
        return self.constructor.construct_object(node, deep=True)  # type: ignore[no-untyped-call]

    def read_mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = key_node.value
            if key_node.tag != "tag:yaml.org,2002:str":
                self.problems.append(
                    Problem(self.place(key_node), f"the key {key} is not a string to YAML", "use another word")
                )
            if key in data:
                self.problems.append(
                    Problem(self.place(key_node), f"{key} is already a key here", "keep one of the two")
                )
            self.key_places[path + (key,)] = self.place(key_node)
            data[key] = self.read(value_node, path + (key,))
        return data


def read_yaml(path: pathlib.Path, file: str) -> Document:
    """Reads one file. Errors of YAML itself become problems of the document."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = Where(file, mark.line + 1, mark.column + 1) if mark else Where(file)
        wrong = str(getattr(error, "problem", None) or "this is not YAML")
        return Document(file, None, {}, {}, (Problem(where, wrong, "see the examples in spec/README.md"),))
    reader = _Reader(file)
    data = reader.read(node, ()) if node is not None else None
    return Document(file, data, reader.places, reader.key_places, tuple(reader.problems))


@functools.cache
def _validator(schema_path: pathlib.Path) -> Any:
    schema = json.loads(schema_path.read_text(encoding="utf-8"))
    return jsonschema.Draft202012Validator(schema)


def check_schema(document: Document, schema_path: pathlib.Path) -> Iterator[Problem]:
    """Everything the closed schema has to say, in our words."""
    for error in _validator(schema_path).iter_errors(document.data):
        yield from _explain(document, _innermost(error))


def _innermost(error: Any) -> Any:
    """Of an anyOf, the branch that fits best: the one that failed deepest, which is the one that was meant."""
    while error.context:
        error = max(error.context, key=lambda inner: (len(inner.absolute_path), inner.validator != "type"))
    return error


def _explain(document: Document, error: Any) -> Iterator[Problem]:
    path = tuple(error.absolute_path)
    where = document.where(*path)
    if error.validator == "additionalProperties" and isinstance(error.schema.get("properties"), dict):
        known = sorted(error.schema["properties"])
        for key in sorted(set(error.instance) - set(known)):
            yield Problem(document.where_key(*path, key), f"unknown key {key}", f"write one of {', '.join(known)}")
    elif error.validator == "required":
        missing = [key for key in error.validator_value if key not in error.instance]
        yield Problem(where, f"{missing[0]} is missing", f"write {missing[0]}:")
    elif error.validator == "type":
        expected = error.validator_value
        words = expected if isinstance(expected, str) else " or ".join(expected)
        remedy = "quote it" if words == "string" and not isinstance(error.instance, (dict, list)) else f"write {_article(words)}"
        yield Problem(where, f"{_show(error.instance)} is not {_article(words)}", remedy)
    elif error.validator == "enum":
        choices = ", ".join(str(choice) for choice in error.validator_value)
        yield Problem(where, f"{_show(error.instance)} is not known here", f"write one of {choices}")
    elif error.validator == "pattern":
        yield Problem(where, f"{_show(error.instance)} is not spelled as such a name is", f"match {error.validator_value}")
    elif error.validator in ("minItems", "minProperties", "minLength"):
        yield Problem(where, "nothing stands here", "write one or leave the key out")
    else:
        yield Problem(where, error.message, "see spec/README.md")


def _article(words: str) -> str:
    return f"an {words}" if words[0] in "aeio" else f"a {words}"


def _show(value: Any) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    return str(value)
