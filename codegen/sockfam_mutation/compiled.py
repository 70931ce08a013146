"""The verdict of the C++ tests: regenerate, build, run. Slow, so of a few damages only."""

from __future__ import annotations

import dataclasses
import json
import pathlib
import shutil
import subprocess

import yaml

from sockfam_codegen.render import render
from sockfam_codegen.spec import read_spec
from sockfam_mutation.damage import Damage

ROOT = pathlib.Path(__file__).resolve().parents[2]

# The witnesses among the test programs, cheapest first.
PROGRAMS = ("abi_test", "facts_test", "vectors_test", "unit_test", "live_test")


class Tree:
    """A copy of the repository that is built once and then damaged again and again."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.root = folder / "tree"
        self.build = self.root / "build"
        shutil.copytree(ROOT, self.root, ignore=shutil.ignore_patterns("build", ".git", "__pycache__"))
        options = ["SOCKFAM_TOOLS=OFF", "SOCKFAM_EXAMPLES=OFF", "SOCKFAM_REGENERATE=OFF"]
        options += ["CMAKE_BUILD_TYPE=Debug", "CMAKE_CXX_FLAGS_DEBUG=-O0"]
        where = ["-S", str(self.root), "-B", str(self.build)]
        configured = self.run("cmake", "-G", "Ninja", *where, *(f"-D{option}" for option in options))
        failing = [program for program in PROGRAMS if not self.passes(program)]
        if not configured or failing:
            raise RuntimeError(f"these do not pass on the specs as they are: {', '.join(failing) or 'cmake'}")
        self.good = self.generated()

    def run(self, *command: str) -> bool:
        """True if it succeeds."""
        return subprocess.run(command, capture_output=True, timeout=1800, check=False, cwd=self.root).returncode == 0

    def passes(self, program: str) -> bool:
        """Builds and runs one of the test programs."""
        if not self.run("cmake", "--build", str(self.build), "--target", program, "-j2"):
            return False
        return self.run(*(str(path) for path in self.build.rglob(program) if path.is_file()))

    def generated(self) -> dict[str, bytes]:
        """What the tests are built from. The examples of the specs are not witnesses, because they come
        from the same files as the facts."""
        spec, _problems = read_spec(self.root / "spec", with_examples=False)
        families = tuple(dataclasses.replace(family, examples=()) for family in spec.families)
        outputs = render(dataclasses.replace(spec, families=families), self.root)
        unused = ("_examples.cpp", ".md")
        return {one.path: one.content for one in outputs if not one.path.endswith(unused) and "/fuzz/" not in one.path}

    def put(self, contents: dict[str, bytes]) -> None:
        """Writes what differs, so that no more is built than must be."""
        for name, content in contents.items():
            path = self.root / name
            if not path.is_file() or path.read_bytes() != content:
                path.write_bytes(content)

    def verdict(self, damage: Damage) -> str:
        """The first program that notices; nothing if none does."""
        path = self.root / "spec" / damage.file
        original = path.read_text(encoding="utf-8")
        data = damage.apply(yaml.safe_load(original))
        spoiled = path.with_name(f"{data['family']}.yaml") if "family" in data else path
        path.unlink()
        spoiled.write_text(json.dumps(data), encoding="utf-8")  # which is YAML too
        try:
            self.put(self.generated())
            return next((program for program in PROGRAMS if not self.passes(program)), "")
        finally:
            spoiled.unlink()
            path.write_text(original, encoding="utf-8")
            self.put(self.good)
