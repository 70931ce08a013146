"""What the closed schema says of a document, in our words, and what can be read of a document in spite of it."""

from __future__ import annotations

import functools
import json
import pathlib
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import jsonschema

from sockfam_codegen.load import Document, Problem, Where
from sockfam_codegen.load import shown as printable
from sockfam_codegen.model import Words
from sockfam_codegen.repair import repaired
from sockfam_codegen.words import near_word

_ANY_WORD = "[a-z][a-z0-9]*"


class Shape(NamedTuple):
    """What a file must look like: a schema, the OSes that there are, and which of its definitions; "" is all of it."""

    schema: str
    systems: Words
    definition: str


def shape_of(schema_path: pathlib.Path, definition: str = "") -> Shape:
    """The shape of the files beside a schema."""
    return Shape(_text(schema_path), system_names(schema_path.parent), definition)


@functools.cache
def _text(schema_path: pathlib.Path) -> str:
    return schema_path.read_text(encoding="utf-8")


def system_names(root: pathlib.Path) -> Words:
    """The OSes that have a file in spec/platforms, which need not be right."""
    return tuple(sorted(path.stem for path in (root / "platforms").glob("*.yaml")))


def with_systems(schema: Any, systems: Words) -> Any:
    """The schema with the OSes where schema.json says `systems`. Of a map, their names are keys, with values such as
    additionalProperties says there, and no others are beside its properties. In the pattern of a string, they stand
    for any word."""
    if isinstance(schema, list):
        return [with_systems(one, systems) for one in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: with_systems(value, systems) for key, value in schema.items() if key != "systems"}
    if schema.get("systems") is not True:
        return found
    if found["type"] == "string":
        pattern = found["pattern"].replace(_ANY_WORD, "|".join(systems))
        return {"enum": list(systems)} if found["pattern"] == f"^{_ANY_WORD}$" else {**found, "pattern": pattern}
    own, value = found.get("properties", {}), found["additionalProperties"]
    properties = {**{system: own.get(system, value) for system in systems}, **own}
    return {**found, "properties": properties, "additionalProperties": False}


@functools.cache
def validator(shape: Shape) -> Any:
    """jsonschema's validator of a shape."""
    schema = with_systems(json.loads(shape.schema), shape.systems)
    if shape.definition:
        schema = {"$ref": f"#/$defs/{shape.definition}", "$defs": schema["$defs"]}
    base = jsonschema.Draft202012Validator
    # To JSON 16.0 is an integer. Not to us.
    types = base.TYPE_CHECKER.redefine("integer", lambda _, value: type(value) is int)  # pylint: disable=C0123
    return jsonschema.validators.extend(base, type_checker=types)(schema)


def check_schema(document: Document, shape: Shape) -> Iterator[Problem]:
    """Everything the closed schema has to say, in our words, save where YAML itself had something to say."""
    known = {problem.where for problem in document.problems}
    for error in validator(shape).iter_errors(document.data):
        for problem in _explain(document, error):
            if problem.where not in known:
                yield problem


def usable(document: Document, shape: Shape) -> Document | None:
    """A family's document that is wrong by the schema, so that the rules can be asked too: misspelt keys are as they
    were probably meant, other unknown ones left out, numbers are strings where these are wanted. Nothing if more is
    wrong."""
    mended = repaired(document, list(validator(shape).iter_errors(document.data)))
    return mended if all(map(_is_harmless, validator(shape).iter_errors(mended.data))) else None


def _is_harmless(error: Any) -> bool:
    """True if the model can be built in spite of an error: of a spelling, a range, a key too many. A wrong name of a
    field would be a problem of the forms again."""
    if error.validator == "anyOf":
        inners = [inner for branch in _branches(error) if not _outer_types(branch) for inner in branch]
        return bool(inners) and all(map(_is_harmless, inners))
    if "name" in error.absolute_path:
        return False
    return error.validator in ("pattern", "minimum", "maximum", "uniqueItems", "not")


def _branches(error: Any) -> list[list[Any]]:
    """The errors of an anyOf by its branches."""
    branches: dict[int, list[Any]] = {}
    for inner in error.context:
        branches.setdefault(inner.schema_path[0], []).append(inner)
    return list(branches.values())


def _outer_types(branch: list[Any]) -> list[str]:
    """The types that a branch of an anyOf wants instead of the value's."""
    wanted = [inner.validator_value for inner in branch if inner.validator == "type" and not inner.path]
    return [one for types in wanted for one in ([types] if isinstance(types, str) else types)]


def _explain(document: Document, error: Any) -> Iterator[Problem]:
    path = tuple(error.absolute_path)
    where = document.where(*path)
    given = error.instance
    shown = _show(given, document.spellings.get(path))
    if error.validator in _EXPLAINERS:
        yield from _EXPLAINERS[error.validator](document, error)
    elif error.validator == "type":
        yield _explain_type(where, shown, given, error.validator_value)
    elif error.validator == "enum":
        yield Problem(where, f"{shown} is not known here", _choose(given, error.validator_value))
    elif error.validator == "pattern":
        if "propertyNames" in error.absolute_schema_path:
            where = document.where_key(*path, given)
        remedy = error.schema.get("remedy", f"match {error.validator_value}")
        yield Problem(where, f"{printable(given)} is not a valid name here", remedy)
    elif error.validator in ("minimum", "maximum"):
        remedy = f"write {error.schema['minimum']} to {error.schema['maximum']}"
        yield Problem(where, f"{shown} is out of range", remedy)
    else:  # minItems, minLength, minProperties
        yield Problem(where, "the value is missing", "write one or leave the key out")


def _explain_rival(document: Document, error: Any) -> Iterator[Problem]:
    """Two keys of which a map may have only one: the schema forbids the name of one of them."""
    key = error.instance
    where = document.where_key(*error.absolute_path, key)
    other = "protocol" if key in ("number", "protocols") else "addresses"
    if "addresses" in document.data:
        yield Problem(where, f"{key} is written beside {other}", "leave one of them out")
    elif key == "protocol":
        yield Problem(where, f"{key} without addresses", "write number, or addresses: or under: too")
    elif "under" in document.data:
        yield Problem(where, f"{key} is written beside under", "leave one of them out")
    else:
        yield Problem(where, f"{key} is written beside variants", "write it in each variant")


def _explain_choice(document: Document, error: Any) -> Iterator[Problem]:
    """Of an anyOf, what the branch says whose type fits; if none does, the types that would."""
    expected = []
    for branch in _branches(error):
        types = _outer_types(branch)
        if not types:
            for inner in branch:
                yield from _explain(document, inner)
            return
        expected += types
    path = tuple(error.absolute_path)
    shown = _show(error.instance, document.spellings.get(path))
    yield _explain_type(document.where(*path), shown, error.instance, expected)


def _explain_unknown(document: Document, error: Any) -> Iterator[Problem]:
    path = tuple(error.absolute_path)
    known = list(error.schema["properties"])
    for key in error.instance:
        if key not in known:
            remedy = _choose(key, known)
            yield Problem(document.where_key(*path, key), f"unknown key {printable(key)}", remedy)


def _explain_missing(document: Document, error: Any) -> Iterator[Problem]:
    for key in error.validator_value:
        if key not in error.instance:
            yield Problem(document.where(*error.absolute_path), f"{key} is missing", f"write {key}:")


def _explain_twins(document: Document, error: Any) -> Iterator[Problem]:
    for number, item in enumerate(error.instance):
        if item in error.instance[:number]:
            where = document.where(*error.absolute_path, number)
            yield Problem(where, f"{_show(item, None)} is listed twice", "write it once")


_EXPLAINERS: dict[str, Callable[[Document, Any], Iterator[Problem]]] = {
    "anyOf": _explain_choice,
    "not": _explain_rival,
    "additionalProperties": _explain_unknown,
    "required": _explain_missing,
    "uniqueItems": _explain_twins,
}


def _explain_type(where: Where, shown: str, given: Any, expected: str | list[str]) -> Problem:
    words = {"object": "a mapping", "array": "a list", "string": "a string", "integer": "an integer"}
    wanted = " or ".join(words[one] for one in ([expected] if isinstance(expected, str) else expected))
    if given is None:
        return Problem(where, "the value is missing", f"write {wanted} or leave the key out")
    quote = "a string" in wanted and not isinstance(given, (dict, list))
    return Problem(where, f"{shown} is not {wanted}", "quote it" if quote else f"write {wanted}")


def _choose(given: Any, known: list[str]) -> str:
    """The word that was probably meant, or all of them."""
    close = near_word(str(given), known)
    return f"write {close}" if close else f"write one of {', '.join(known)}"


def _show(value: Any, spelling: str | None) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    return printable(str(value) if spelling is None else spelling)
