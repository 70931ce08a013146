"""From a family of the model to its context."""

from __future__ import annotations

import dataclasses

from sockfam_codegen import names, selection
from sockfam_codegen.context import ExampleContext, FamilyContext
from sockfam_codegen.header_checks import header_checks
from sockfam_codegen.literals import notes, per_os, protocol_rows
from sockfam_codegen.model import Family, Spec
from sockfam_codegen.pattern import parse_text
from sockfam_codegen.placements import share, struct_checks
from sockfam_codegen.values_context import protocols_table, values_context
from sockfam_codegen.variant_context import VariantBuilder


def family_context(spec: Spec, family: Family) -> FamilyContext:
    """Everything that the templates of one family need."""
    namespace = names.identifier(family.name)
    variants = share(tuple(VariantBuilder(spec, family, variant).build() for variant in family.variants))
    return FamilyContext(
        source=f"spec/{family.file}",
        name=family.name,
        namespace=namespace,
        test_name=names.camel(family.name),
        constant=family.constant,
        own_constants=per_os(
            {s: names.string(spelled) for s, spelled in family.constants.items() if spelled != family.constant}
        ),
        other_constants="".join(
            f" (`{spelled}` on {s})" for s, spelled in family.constants.items() if spelled != family.constant
        ),
        doc=family.doc,
        references=", ".join(family.references),
        select={"": "none", "os": "system"}.get(family.select, family.select),
        addresses=family.addresses,
        under=family.under,
        protocol=per_os(family.protocol),
        protocols=protocol_rows(family.protocols, spec),
        variants=variants,
        examples=tuple(_example(family, namespace, number_) for number_ in range(len(family.examples))),
        since=notes(family.since),
        changed=notes(family.changed),
        deprecated=notes(family.deprecated),
        removed=notes(family.removed),
        numbers=tuple(family.numbers.items()),
        protocol_numbers=tuple(family.protocol.items()),
        number=per_os(family.numbers),
        header_checks=tuple(
            dataclasses.replace(check, structs=struct_checks(variants, check)) for check in header_checks(family)
        ),
        tuples=tuple(dict.fromkeys(variant.tuple.source for variant in family.variants)),
        words=_words(family),
        values=tuple(values_context(family, variant) for variant in family.variants),
        protocols_table=protocols_table(family),
    )


def _example(family: Family, namespace: str, index: int) -> ExampleContext:
    example = family.examples[index]
    variant = selection.of_text(family, example.text)
    return ExampleContext(
        type=f"{namespace}::{names.struct_name(variant.name)}",
        title=f"{names.camel(family.name)}{index + 1}",
        text=example.text,
        tuple=example.tuple,
        bytes=tuple((system, given.lower()) for system, given in example.bytes.items()),
    )


def _words(family: Family) -> tuple[str, ...]:
    """What a fuzzer would take long to guess: the marks of text forms and the names of values."""
    words = [f"{family.name}:", *(variant.name for variant in family.variants)]
    for variant in family.variants:
        for part in parse_text(variant.text.source):
            words += [part.literal] + [inner.literal for inner in part.group]
        words += [named.name for field in variant.fields for named in field.type.names]
    return tuple(dict.fromkeys(word for word in words if word))
