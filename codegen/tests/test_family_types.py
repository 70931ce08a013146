"""Types that stand in the file of the family that has them."""

from conftest import MakeFamily  # pylint: disable=import-error
from sockfam_codegen.codec import Codec
from sockfam_codegen.examples import NAMES
from sockfam_codegen.family_context import family_context
from sockfam_codegen.header_checks import header_checks
from sockfam_codegen.render import environment
from sockfam_mutation.damages import damages_of
from sockfam_mutation.headers import assertions

FOO = """
number: {linux: 9}
size: 16
kind: 29
types:
  foo-mode:
    base: u16
    text: hex
    names: {quick: {value: 2, constant: FOO_QUICK, header: foo.h}}
    doc: How it is sent.
fields:
  - {name: mode, c: mode, type: foo-mode, default: quick}
tuple: (mode,)
text: "{mode}"
examples: [{text: "foo:0x2"}]
"""


def test_they_are_as_those_of_all_families(make_family: MakeFamily) -> None:
    spec, family = make_family(FOO)
    field = family.variants[0].fields[0]
    assert (field.default, field.doc, field.type.hex_text) == (2, "How it is sent.", True)
    codec = Codec(spec, NAMES)
    assert codec.write_text(codec.read_text("foo:quick")) == "foo:0x2"
    assert ("FOO_QUICK", 2) in [(one.name, one.value) for one in header_checks(family)[0].constants]


def test_a_constant_is_asked_of_headers_that_are_new_enough(make_family: MakeFamily) -> None:
    spec, family = make_family(FOO.replace("header: foo.h", 'header: foo.h, since: {linux: "6.6"}'))
    check = header_checks(family)[0]
    assert ("FOO_QUICK", 2, "6, 6, 0") in [(one.name, one.value, one.before) for one in check.constants]
    assert "linux/version.h" in check.headers
    text = environment().get_template("abi.cpp.j2").render(family=family_context(spec, family), platforms=spec.platforms)
    guarded = "#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)\nstatic_assert(static_cast<long long>(FOO_QUICK) == 2"
    assert guarded in text and not any("FOO_QUICK" in line for line in assertions(spec, family))


def test_they_are_damaged_as_those_of_all_families() -> None:
    data = {
        "family": "foo",
        "number": {"linux": 9},
        "constant": "AF_FOO",
        "c-struct": "sockaddr_foo",
        "headers": "foo.h",
        "size": 16,
        "kind": 29,
        "types": {"foo-mode": {"base": "u16", "names": {"quick": {"value": 2, "constant": "Q", "header": "foo.h"}}}},
        "fields": [{"name": "mode", "c": "mode", "type": "foo-mode"}],
        "tuple": "(mode,)",
        "text": "{mode}",
    }
    changed = [damage.apply(data)["types"] for damage in damages_of("families/foo.yaml", data)]
    assert {"base": "u32"}.items() <= next(one["foo-mode"] for one in changed if one["foo-mode"]["base"] == "u32").items()
    assert any(one["foo-mode"]["names"].get("quick", {}).get("value") == 10 for one in changed)
