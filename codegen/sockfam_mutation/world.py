"""The interfaces and kernel controls that the tests in C++ know, as they write them."""

from __future__ import annotations

import ast
import pathlib
import re

from sockfam_codegen.kind import Names

ROOT = pathlib.Path(__file__).resolve().parents[2]


def _entries(file: str, name: str) -> dict[bytes, int]:
    """The rows of a table_resolver::entry array: {"lo", 1}, {"caf\\xe9", 8}."""
    text = (ROOT / "tests" / file).read_text(encoding="utf-8")
    array = re.search(rf"entry {name}\[\] = \{{(.*?)\}};", text, re.DOTALL)
    rows = re.findall(r'\{("(?:[^"\\]|\\.)*"), (\d+)\}', array[1]) if array else []
    if not rows:
        raise RuntimeError(f"no entries {name}[] in tests/{file}; see sockfam_mutation/world.py")
    return {ast.literal_eval(f"b{text}"): int(number) for text, number in rows}


# Of all tests but the recordings.
NAMES = Names(_entries("support/world.h", "entries"), _entries("support/world.h", "controls"))

# Of the machine on which CPython was recorded; Linux has no kernel controls.
RECORDED = Names(_entries("vectors/rows.cpp", "entries"), {})
