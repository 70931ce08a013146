"""Files of spec/ as documents, with what is wrong with their shape."""

from __future__ import annotations

import functools
import pathlib
from collections.abc import Iterator

from sockfam_codegen.load import Document, Problem, parsed, unreadable
from sockfam_codegen.schema import Shape, check_schema, shape_of, usable


def read_document(root: pathlib.Path, path: pathlib.Path, definition: str) -> tuple[Document, list[Problem]]:
    """A file and what is wrong with it as YAML and by the schema. A document is not changed, so that whoever reads a
    file of the same content again gets the same one."""
    file = short_name(root, path)
    try:
        document, problems = _checked(path.read_bytes(), file, shape_of(root / "schema.json", definition))
    except OSError as error:
        document = unreadable(file, error)
        return document, list(document.problems)
    return document, list(problems)


@functools.lru_cache(maxsize=2048)
def _checked(content: bytes, file: str, shape: Shape) -> tuple[Document, tuple[Problem, ...]]:
    document = parsed(content, file)
    if document.data is None and document.problems:
        return document, document.problems
    return document, (*document.problems, *check_schema(document, shape))


def readable(root: pathlib.Path, path: pathlib.Path) -> tuple[Document | None, list[Problem]]:
    """A family's file as far as the model can be built of it, and what is wrong with its shape."""
    document, found = read_document(root, path, "")
    if found:
        return None if document.problems else usable(document, shape_of(root / "schema.json")), found
    return document, []


def elsewhere(problems: list[Problem], shapes: list[Problem]) -> Iterator[Problem]:
    """The problems that are not at a place where the shape is wrong already."""
    known = {problem.where for problem in shapes}
    return (problem for problem in problems if problem.where not in known)


def short_name(root: pathlib.Path, path: pathlib.Path) -> str:
    """How messages name a file: relative to the spec folder where it lies in it."""
    inside = path.resolve()
    return inside.relative_to(root.resolve()).as_posix() if inside.is_relative_to(root.resolve()) else path.as_posix()
