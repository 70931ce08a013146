"""A document as it was probably meant, so that its other problems can be found as well."""

from __future__ import annotations

import copy
import dataclasses
from typing import Any

from sockfam_codegen.load import Document, Path
from sockfam_codegen.words import near_word


def repaired(document: Document, errors: list[Any]) -> Document:
    """A copy in which keys that the schema does not know are called like those that were meant, or are left out, and
    numbers are strings where the schema wants strings. `errors` are jsonschema's."""
    made = dataclasses.replace(document, data=copy.deepcopy(document.data), places=dict(document.places))
    for error in [one for outer in errors for one in (outer, *(outer.context or ()))]:
        path = tuple(error.absolute_path)
        if error.validator == "additionalProperties" and isinstance(error.validator_value, bool):
            for key in error.instance:
                if key not in error.schema["properties"]:
                    _rename(made, path, key, near_word(key, list(error.schema["properties"])))
        elif error.validator == "type" and error.validator_value == "string" and path in made.spellings:
            _put(made.data, path, made.spellings[path])
    return made


def _holder(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data


def _put(data: Any, path: Path, value: str) -> None:
    if path:
        _holder(data, path[:-1])[path[-1]] = value


def _rename(document: Document, path: Path, key: str, meant: str) -> None:
    """What stands under the key is under another one then, or nowhere. It keeps its places in the file."""
    holder = _holder(document.data, path)
    value = holder.pop(key, None)
    if not meant or meant in holder:
        return
    holder[meant] = value
    old, new = (*path, key), (*path, meant)
    moved = {new + at[len(old) :]: where for at, where in document.places.items() if at[: len(old)] == old}
    document.places.update(moved)
