"""Reads the whole of spec/ and says everything that is wrong with it."""

from __future__ import annotations

import dataclasses
import pathlib

from sockfam_codegen.build import Builder, read_platforms, short_name
from sockfam_codegen.check import check
from sockfam_codegen.interpret import check_examples
from sockfam_codegen.load import Problem, check_schema, read_yaml
from sockfam_codegen.model import Family, Spec
from sockfam_codegen.types import read_types


def read_spec(
    root: pathlib.Path, files: list[pathlib.Path] | None = None, with_examples: bool = True
) -> tuple[Spec, list[Problem]]:
    """The families of `files` (default: all of spec/families) and all of their problems. A family that cannot even be
    built is left out of the spec."""
    platforms = read_platforms(read_yaml(root / "platforms.yaml", "platforms.yaml"))
    types, problems = read_types(read_yaml(root / "types.yaml", "types.yaml"))
    spec = Spec(platforms, ())
    for path in files if files is not None else sorted((root / "families").glob("*.yaml")):
        document = read_yaml(path, short_name(root, path))
        found = list(document.problems)
        if document.data is not None or not found:
            found += check_schema(document, root / "schema.json")
        problems += found
        if found:
            continue
        builder = Builder(document, platforms, types)
        family = builder.family()
        problems += builder.problems
        if not builder.problems:
            spec = dataclasses.replace(spec, families=(*spec.families, family))
            problems += check_family(spec, family, with_examples)
    return spec, sorted(set(problems))


def check_family(spec: Spec, family: Family, with_examples: bool) -> list[Problem]:
    """The rules, and then, for a family that keeps them, its examples."""
    return check(spec, family) or (list(check_examples(spec, family)) if with_examples else [])
