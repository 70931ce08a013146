"""Templates in, files out."""

from __future__ import annotations

import dataclasses
import pathlib
from typing import Any

import jinja2

from sockfam_codegen import names
from sockfam_codegen.constants import Group
from sockfam_codegen.constants_context import groups_overview, header_checks, packed, pages, system_context
from sockfam_codegen.constants_table import tables, version_tables
from sockfam_codegen.family_context import family_context
from sockfam_codegen.kinds import KINDS
from sockfam_codegen.model import FIRST_PROGRAM_KIND, Spec
from sockfam_codegen.wrap import wrap

TEMPLATES = pathlib.Path(__file__).parent / "templates"

# One file for each family: template, output.
_PER_FAMILY = [
    ("family.h.j2", "generated/include/sockfam/{name}.h"),
    ("text.h.j2", "generated/include/sockfam/text/{name}.h"),
    ("family.cpp.j2", "generated/src/{name}.cpp"),
    ("tuple.cpp.j2", "generated/src/tuples/{name}.cpp"),
    ("examples.cpp.j2", "generated/tests/{name}_examples.cpp"),
    ("properties.cpp.j2", "generated/tests/{name}_properties.cpp"),
    ("values.h.j2", "generated/tests/{name}_values.h"),
    ("abi.cpp.j2", "generated/tests/{name}_abi.cpp"),
    ("fuzz.cpp.j2", "generated/fuzz/{name}.cpp"),
    ("family.md.j2", "generated/docs/{name}.md"),
]

# One file for all of them.
_TOGETHER = [
    ("platforms.h.j2", "generated/include/sockfam/platforms.h"),
    ("alphabets.h.j2", "generated/src/text/alphabets.h"),
    ("families.h.j2", "generated/include/sockfam/families.h"),
    ("text_families.h.j2", "generated/include/sockfam/text.h"),
    ("kinds.h.j2", "generated/include/sockfam/kinds.h"),
    ("families.cpp.j2", "generated/src/families.cpp"),
    ("families.cmake.j2", "generated/families.cmake"),
    ("families.md.j2", "generated/docs/families.md"),
]

# The constants: one file for all of them, for each page, for each OS, for each set of headers.
_CONSTANTS = [
    ("constants.cpp.j2", "generated/src/constants.cpp"),
    ("constants_host.h.j2", "generated/include/sockfam/constants.h"),
    ("constants.md.j2", "generated/docs/constants.md"),
]
_PER_PAGE = ("constants_page.md.j2", "generated/docs/constants/{name}.md")
_PER_SYSTEM = ("constants_system.h.j2", "generated/include/sockfam/constants/{name}.h")
_PER_CHECK = ("constants_check.cpp.j2", "generated/tests/constants_{name}.cpp")


@dataclasses.dataclass(frozen=True)
class Output:
    """A generated file: its path, its source and its bytes."""

    path: str
    source: str
    content: bytes


def environment() -> jinja2.Environment:
    """Undefined names are errors; a tag on a line of its own leaves no trace."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    made.filters["string"] = names.string
    made.filters["identifier"] = names.identifier
    return made


def render(spec: Spec, _root: pathlib.Path, groups: tuple[Group, ...] = ()) -> list[Output]:
    """Every generated file, sorted by path; those of the constants if there are any."""
    env = environment()
    families = [family_context(spec, family) for family in spec.families]
    outputs: list[Output] = []
    for template, pattern in _PER_FAMILY:
        compiled = env.get_template(template)
        for family in families:
            if not family.variants and template != "family.md.j2":
                continue
            text = compiled.render(family=family, platforms=spec.platforms)
            outputs.append(_output(pattern.format(name=family.name), family.source, text))
    numbered = sorted((one for family in families for one in family.variants), key=lambda one: one.kind.value)
    common: dict[str, Any] = {
        "families": families,
        **_platforms(spec),
        "kinds": KINDS.values(),
        "numbered": numbered,
        "first_program_kind": f"{FIRST_PROGRAM_KIND:#x}",
    }
    for template, path in _TOGETHER:
        text = env.get_template(template).render(common)
        outputs.append(_output(path, "spec/families", text))
    if groups:
        outputs += _constants(env, spec, groups)
    return sorted(outputs, key=lambda output: output.path)


def _platforms(spec: Spec) -> dict[str, Any]:
    """All of them; those that a macro of a compiler tells, and the one that is left."""
    return {
        "platforms": spec.platforms,
        "detected": [platform for platform in spec.platforms if platform.macros],
        "otherwise": next(platform for platform in spec.platforms if not platform.macros),
    }


def _output(path: str, source: str, text: str) -> Output:
    """A file; C++ without long lines."""
    return Output(path, source, (wrap(text) if path.endswith((".h", ".cpp")) else text).encode())


def _constants(env: jinja2.Environment, spec: Spec, groups: tuple[Group, ...]) -> list[Output]:
    systems = [system_context(groups, platform) for platform in spec.platforms]
    shown = pages(groups, spec.platforms)
    common: dict[str, Any] = {
        "groups": groups_overview(groups, spec.platforms),
        "pages": shown,
        **_platforms(spec),
        "tables": tables(groups, spec.platforms),
        "version_tables": version_tables(groups),
        "group_lines": packed([names.constant(group.name) for group in groups]),
    }
    outputs: list[Output] = []

    def add(template: str, path: str, **more: object) -> None:
        text = env.get_template(template).render(**common, **more)
        outputs.append(_output(path, "spec/constants", text))

    for template, path in _CONSTANTS:
        add(template, path)
    for page in shown:
        add(_PER_PAGE[0], _PER_PAGE[1].format(name=page.name), page=page)
    for system in systems:
        add(_PER_SYSTEM[0], _PER_SYSTEM[1].format(name=system.name), system=system)
    for check in header_checks(groups):
        add(_PER_CHECK[0], _PER_CHECK[1].format(name=check.title), check=check)
    return outputs
