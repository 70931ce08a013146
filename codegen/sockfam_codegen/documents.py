"""A file of spec/ with its shape checked."""

from __future__ import annotations

import pathlib

from sockfam_codegen.load import Document, Problem, read_yaml
from sockfam_codegen.schema import check_schema


def read_document(root: pathlib.Path, path: pathlib.Path, definition: str) -> tuple[Document, list[Problem]]:
    """A file and what is wrong with it as YAML and by the schema."""
    document = read_yaml(path, short_name(root, path))
    problems = list(document.problems)
    if document.data is not None or not problems:
        problems += check_schema(document, root / "schema.json", definition)
    return document, problems


def short_name(root: pathlib.Path, path: pathlib.Path) -> str:
    """How messages name a file: relative to the spec folder where it lies in it."""
    inside = path.resolve()
    return inside.relative_to(root.resolve()).as_posix() if inside.is_relative_to(root.resolve()) else path.as_posix()
