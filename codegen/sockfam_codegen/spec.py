"""Reads the whole of spec/ and reports everything that is wrong with it."""

from __future__ import annotations

import dataclasses
import pathlib
from collections.abc import Iterator, Mapping

from sockfam_codegen.build import Builder, Common
from sockfam_codegen.check import check
from sockfam_codegen.constants import Constants
from sockfam_codegen.documents import elsewhere, read_document, readable
from sockfam_codegen.examples import check_examples
from sockfam_codegen.load import At, Document, Problem, Where
from sockfam_codegen.model import Family, Spec, Type
from sockfam_codegen.platforms import read_platforms, with_platforms
from sockfam_codegen.types import read_types


def read_spec(
    root: pathlib.Path,
    files: list[pathlib.Path] | None = None,
    with_examples: bool = True,
    common: Common | None = None,
) -> tuple[Spec, list[Problem]]:
    """The families of `files` (default: all of spec/families) and all of their problems. A family whose shape is too
    wrong for the rules is left out of the spec; all of them are if platforms or types.yaml cannot be trusted.
    `common` is what all families have in common, where it has been read already."""
    common = common or read_common(root)
    spec, problems = Spec(common.platforms, ()), [*common.problems]
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
        family, wrong, is_sure = built(document, common)
        if family is None:
            spec = dataclasses.replace(spec, unread=(*spec.unread, path.stem))
            continue
        spec = dataclasses.replace(spec, families=(*spec.families, family))
        problems += wrong
        sound += [family] if is_sure and not found else []
    spec = dataclasses.replace(spec, neighbours=tuple(neighbours(root, spec, common)))
    for family in spec.families:
        problems += check_family(spec, family, with_examples and family in sound)
    return spec, sorted({*shapes, *elsewhere(problems, shapes)})


def built(document: Document, common: Common) -> tuple[Family | None, list[Problem], bool]:
    """The family of a document, with what platforms say of it; what has no meaning; and whether all of it is known.
    None if it has the fields of a family whose file cannot be read."""
    whole, missing = with_platforms(document, common.platforms)
    builder = Builder(whole, common)
    family, problems = builder.family(), missing + builder.problems
    if builder.lacks_shape:
        return None, [], False
    return family, problems, not problems and not builder.choices.is_guessing


def neighbours(root: pathlib.Path, spec: Spec, common: Common) -> Iterator[Family]:
    """The families that those of the spec borrow addresses of and that are not among them."""
    known = {family.name for family in spec.families}
    wanted = {name for family in spec.families for name in family.addresses} - known
    for path in (path for path in sorted((root / "families").glob("*.yaml")) if path.stem in wanted):
        document, found = read_document(root, path, "")
        if not found and (family := built(document, common)[0]):
            yield family


def read_others(root: pathlib.Path, spec: Spec, common: Common | None = None) -> Iterator[Family]:
    """The families that are not in the spec, because not all were read. One whose shape is wrong is left out."""
    known = {family.name for family in spec.families}
    paths = [path for path in sorted((root / "families").glob("*.yaml")) if path.stem not in known]
    if not paths:
        return
    common = common or read_common(root)
    for path in paths:
        document, found = read_document(root, path, "")
        if not found and (family := built(document, common)[0]):
            yield family


def read_common(root: pathlib.Path) -> Common:
    """spec/platforms, spec/types.yaml and spec/constants; nothing of a file whose shape is wrong."""
    platforms, problems = read_platforms(root)
    domain, found = read_document(root, root / "types.yaml", "types")
    types: Mapping[str, Type] = {}
    if not found:
        types, found = read_types(domain.data, At(domain))
    return Common(root, platforms, types, Constants(root, platforms), tuple(problems + found))


def check_family(spec: Spec, family: Family, with_examples: bool = True) -> list[Problem]:
    """The rules, and then, for a family that keeps them, its examples."""
    return check(spec, family) or (list(check_examples(spec, family)) if with_examples else [])
