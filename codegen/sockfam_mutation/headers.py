"""The system's own headers against any number of specs in one call of the compiler for each family."""

from __future__ import annotations

import dataclasses
import functools
import os
import re
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

import jinja2

from sockfam_codegen.family_context import family_context
from sockfam_codegen.model import Family, Spec
from sockfam_codegen.render import environment

Lines = tuple[str, ...]


@functools.cache
def _template() -> jinja2.Template:
    return environment().get_template("abi.cpp.j2")


def assertions(spec: Spec, family: Family) -> Lines:
    """The lines of a family's generated header test that say something: what it includes, in its order, and what it
    asserts. The file that they come from is left out of them, so that a renamed family says the same."""
    context = family_context(spec, dataclasses.replace(family, examples=()))
    text = _template().render(family=context, platforms=spec.platforms)
    text = text.partition("#if defined(__linux__)")[2].partition("\n#if defined(_")[0].partition("TEST(Abi")[0]
    # What the headers here may be too old for, they cannot refute.
    text = re.sub(r"^#if LINUX_VERSION_CODE.*?^#endif$", "", text, flags=re.MULTILINE | re.DOTALL)
    lines = re.findall(r"^(?:static_assert|#include).*$", text, re.MULTILINE)
    return tuple(dict.fromkeys(re.sub(r', "[^"]*"\);$', ', "");', line) for line in lines))


def refuted(lines: Iterable[str]) -> frozenset[str]:
    """Those of the lines that Linux's headers contradict. What is included stands in the order that is given, because
    some of the kernel's headers need others before them."""
    known = sorted(dict.fromkeys(lines), key=lambda line: not line.startswith("#include"))
    source = ["#include <cstddef>"]
    for number, line in enumerate(known, 1):
        source.append(f'#line {number} "lines"')
        if header := re.fullmatch(r"#include (<.*>)", line):
            source.append(f'#if !__has_include({header[1]})')
            source += [f'#line {number} "lines"', "#error no such header", "#else", line, "#endif"]
        else:
            source.append(line)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "assertions.cpp"
        path.write_text("\n".join(source) + "\n", encoding="utf-8")
        command = ["g++", "-std=c++20", "-fsyntax-only", "-w", "-fmax-errors=0", str(path)]
        plain = {**os.environ, "LC_ALL": "C"}
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=plain)
    errors = re.findall(r"^lines:(\d+):(?:\d+:)? (?:fatal )?error", done.stderr, re.MULTILINE)
    failed = {int(number) for number in errors}
    if bool(done.returncode) != bool(failed):
        raise RuntimeError(f"g++ says something else than of these lines:\n{done.stderr[:2000]}")
    return frozenset(known[number - 1] for number in failed)
