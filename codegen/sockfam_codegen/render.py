"""Templates in, files out."""

from __future__ import annotations

import dataclasses
import pathlib

import jinja2

from sockfam_codegen import names
from sockfam_codegen.context import FamilyContext
from sockfam_codegen.family_context import family_context, seeds
from sockfam_codegen.model import Spec

TEMPLATES = pathlib.Path(__file__).parent / "templates"

# One file for each family: template, output.
_PER_FAMILY = [
    ("family.h.j2", "generated/include/sockfam/{name}.h"),
    ("family.cpp.j2", "generated/src/{name}.cpp"),
    ("examples.cpp.j2", "generated/tests/{name}_examples.cpp"),
    ("properties.cpp.j2", "generated/tests/{name}_properties.cpp"),
    ("abi.cpp.j2", "generated/tests/{name}_abi.cpp"),
    ("fuzz_decode.cpp.j2", "generated/fuzz/{name}_decode.cpp"),
    ("fuzz_parse.cpp.j2", "generated/fuzz/{name}_parse.cpp"),
    ("dictionary.j2", "generated/fuzz/{name}.dict"),
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


def render(spec: Spec, _root: pathlib.Path) -> list[Output]:
    """Every generated file, sorted by path."""
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
    outputs += _seeds(spec, families)
    return sorted(outputs, key=lambda output: output.path)


def _seeds(spec: Spec, contexts: list[FamilyContext]) -> list[Output]:
    outputs = []
    for family, context in zip(spec.families, contexts):
        folder = f"generated/fuzz/seeds/{family.name}"
        wires, texts = seeds(spec, family)
        for number, wire in enumerate(wires):
            outputs.append(Output(f"{folder}_decode/{number:02}", context.source, wire))
        for number, text in enumerate(texts):
            outputs.append(Output(f"{folder}_parse/{number:02}", context.source, text.encode()))
    return outputs
