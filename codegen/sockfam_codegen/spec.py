"""Reads the whole of spec/ and reports everything that is wrong with it."""

from __future__ import annotations

import dataclasses
import pathlib
from collections.abc import Iterator, Mapping

from sockfam_codegen.build import Builder
from sockfam_codegen.check import check
from sockfam_codegen.examples import check_examples
from sockfam_codegen.documents import read_document
from sockfam_codegen.load import At, Document, Problem, Where
from sockfam_codegen.model import Family, Platform, Spec, Type
from sockfam_codegen.platforms import read_platforms, with_platforms
from sockfam_codegen.schema import usable
from sockfam_codegen.types import read_types


def read_spec(
    root: pathlib.Path, files: list[pathlib.Path] | None = None, with_examples: bool = True
) -> tuple[Spec, list[Problem]]:
    """The families of `files` (default: all of spec/families) and all of their problems. A family whose shape is too
    wrong for the rules is left out of the spec; all of them are if platforms or types.yaml cannot be trusted."""
    platforms, types, problems = read_common(root)
    spec = Spec(platforms, ())
    paths = sorted(set(files)) if files else sorted((root / "families").glob("*.yaml"))
    if problems:
        return spec, sorted({*problems, *(problem for path in paths for problem in readable(root, path)[1])})
    if not paths:
        problems.append(Problem(Where("families"), "no family at all", "write families/inet.yaml"))
    shapes: list[Problem] = []
    sound: list[Family] = []
    for path in paths:
        document, found = readable(root, path)
        shapes += found
        if document is None:
            spec = dataclasses.replace(spec, unread=(*spec.unread, path.stem))
            continue
        family, wrong = built(document, platforms, types)
        spec = dataclasses.replace(spec, families=(*spec.families, family))
        problems += wrong
        sound += [] if wrong or found else [family]
    spec = dataclasses.replace(spec, neighbours=tuple(neighbours(root, spec, types)))
    for family in spec.families:
        problems += check_family(spec, family, with_examples and family in sound)
    return spec, sorted({*shapes, *elsewhere(problems, shapes)})


def built(
    document: Document, platforms: tuple[Platform, ...], types: Mapping[str, Type]
) -> tuple[Family, list[Problem]]:
    """The family of a document, with what platforms say of it, and what has no meaning."""
    whole, missing = with_platforms(document, platforms)
    builder = Builder(whole, platforms, types)
    return builder.family(), missing + builder.problems


def readable(root: pathlib.Path, path: pathlib.Path) -> tuple[Document | None, list[Problem]]:
    """A family's file as far as the model can be built of it, and what is wrong with its shape."""
    document, found = read_document(root, path, "")
    if found:
        return None if document.problems else usable(document, root / "schema.json"), found
    return document, []


def elsewhere(problems: list[Problem], shapes: list[Problem]) -> Iterator[Problem]:
    """The problems that are not at a place where the shape is wrong already."""
    known = {problem.where for problem in shapes}
    return (problem for problem in problems if problem.where not in known)


def neighbours(root: pathlib.Path, spec: Spec, types: Mapping[str, Type]) -> Iterator[Family]:
    """The families that those of the spec borrow addresses of and that are not among them."""
    known = {family.name for family in spec.families}
    for name in sorted({name for family in spec.families for name in family.addresses} - known):
        path = root / "families" / f"{name}.yaml"
        document, found = read_document(root, path, "") if path.is_file() else (None, [])
        if document and not found:
            yield built(document, spec.platforms, types)[0]


def read_others(root: pathlib.Path, spec: Spec) -> Iterator[Family]:
    """The families that are not in the spec, because not all were read. One whose shape is wrong is left out."""
    known = {family.name for family in spec.families}
    paths = [path for path in sorted((root / "families").glob("*.yaml")) if path.stem not in known]
    types = read_common(root)[1] if paths else {}
    for path in paths:
        document, found = read_document(root, path, "")
        if not found:
            yield built(document, spec.platforms, types)[0]


def read_common(root: pathlib.Path) -> tuple[tuple[Platform, ...], Mapping[str, Type], list[Problem]]:
    """spec/platforms and spec/types.yaml; nothing of either where a shape is wrong."""
    platforms, problems = read_platforms(root)
    domain, found = read_document(root, root / "types.yaml", "types")
    types: Mapping[str, Type] = {}
    if not found:
        types, found = read_types(domain.data, At(domain))
    return platforms, types, problems + found


def check_family(spec: Spec, family: Family, with_examples: bool = True) -> list[Problem]:
    """The rules, and then, for a family that keeps them, its examples."""
    return check(spec, family) or (list(check_examples(spec, family)) if with_examples else [])
