"""generated/manifest.txt: the files that the generator made, which are the only ones that it removes."""

from __future__ import annotations

import pathlib
from collections.abc import Iterator

from sockfam_codegen.render import Output

PATH = "generated/manifest.txt"
_HEADING = "# Generated from spec/ by codegen/generate.py; do not edit. What is listed and no longer made is removed."
_MARK = b"codegen/generate.py"  # in the first lines of every generated file


def with_manifest(outputs: list[Output]) -> list[Output]:
    """The outputs and the list of them, sorted by path."""
    paths = sorted([PATH, *(output.path for output in outputs)])
    manifest = Output(PATH, "spec/", "\n".join([_HEADING, *paths, ""]).encode())
    return sorted([*outputs, manifest], key=lambda output: output.path)


def made_before(root: pathlib.Path) -> set[str]:
    """The files that an earlier run made and that are still there; none without a manifest."""
    path = root / PATH
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    return {line for line in lines if _is_ours(line) and (root / line).is_file()}


def _is_ours(line: str) -> bool:
    """True for a path in generated/, whatever somebody wrote into the manifest."""
    parts = pathlib.PurePosixPath(line).parts
    return len(parts) > 1 and parts[0] == "generated" and ".." not in parts


def unlisted(root: pathlib.Path, known: set[str]) -> Iterator[str]:
    """Generated files that are neither known nor in the manifest, as after a merge. Files of others are left alone."""
    for path in sorted((root / "generated").rglob("*")):
        name = path.relative_to(root).as_posix()
        if name not in known and path.is_file() and _MARK in path.read_bytes()[:500]:
            yield name


def remove(root: pathlib.Path, names: set[str]) -> list[str]:
    """Removes files, and the folders that are empty then; says which files."""
    for name in sorted(names):
        (root / name).unlink()
        for folder in (root / name).parents:
            if folder == root / "generated" or any(folder.iterdir()):
                break
            folder.rmdir()
    return sorted(names)
