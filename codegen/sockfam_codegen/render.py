"""Templates in, files out."""

from __future__ import annotations

import dataclasses
import pathlib

import jinja2

from sockfam_codegen import names
from sockfam_codegen.constants import Group
from sockfam_codegen.constants_context import group_context, header_checks, system_context
from sockfam_codegen.family_context import family_context
from sockfam_codegen.model import Spec

TEMPLATES = pathlib.Path(__file__).parent / "templates"

# One file for each family: template, output.
_PER_FAMILY = [
    ("family.h.j2", "generated/include/sockfam/{name}.h"),
    ("family.cpp.j2", "generated/src/{name}.cpp"),
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
    ("families.h.j2", "generated/include/sockfam/families.h"),
    ("families.cpp.j2", "generated/src/families.cpp"),
    ("families.cmake.j2", "generated/families.cmake"),
    ("families.md.j2", "generated/docs/families.md"),
]

# The constants: one file for all groups, for each of them, for each OS, for each set of headers.
_CONSTANTS = [
    ("constants.cpp.j2", "generated/src/constants.cpp"),
    ("constants_names.cpp.j2", "generated/tests/constants_names.cpp"),
    ("constants.md.j2", "generated/docs/constants.md"),
]
_PER_GROUP = ("constants_group.md.j2", "generated/docs/constants/{name}.md")
_PER_SYSTEM = ("constants_system.h.j2", "generated/include/sockfam/constants/{name}.h")
_PER_CHECK = ("constants_check.cpp.j2", "generated/tests/constants_{name}.cpp")


@dataclasses.dataclass(frozen=True)
class Output:
    """A generated file: where, from what, and its bytes."""

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
            outputs.append(Output(pattern.format(name=family.name), family.source, text.encode()))
    for template, path in _TOGETHER:
        text = env.get_template(template).render(families=families, platforms=spec.platforms)
        outputs.append(Output(path, "spec/families", text.encode()))
    if groups:
        outputs += _constants(env, spec, groups)
    return sorted(outputs, key=lambda output: output.path)


def _constants(env: jinja2.Environment, spec: Spec, groups: tuple[Group, ...]) -> list[Output]:
    contexts = [group_context(group, spec.platforms) for group in groups]
    systems = [system_context(groups, platform) for platform in spec.platforms]
    common = {"groups": contexts, "systems": systems, "platforms": spec.platforms}
    outputs: list[Output] = []

    def add(template: str, path: str, source: str, **more: object) -> None:
        text = env.get_template(template).render(**common, **more)
        outputs.append(Output(path, source, text.encode()))

    for template, path in _CONSTANTS:
        add(template, path, "spec/constants")
    for group in contexts:
        add(_PER_GROUP[0], _PER_GROUP[1].format(name=group.lower), group.source, group=group)
    for system in systems:
        add(_PER_SYSTEM[0], _PER_SYSTEM[1].format(name=system.name), "spec/constants", system=system)
    for check in header_checks(groups):
        add(_PER_CHECK[0], _PER_CHECK[1].format(name=check.title), "spec/constants", check=check)
    return outputs
