"""What the systems' headers are asked."""

import dataclasses

from conftest import MakeFamily

from sockfam_codegen.family_context import family_context
from sockfam_codegen.header_checks import header_checks
from sockfam_codegen.model import Family
from sockfam_codegen.render import environment

FOO = """number: {systems}
size: 8
fields:
  - {{type: "pad[2]"}}
  - {{name: port, c: port, type: vsock-port}}
tuple: (port,)
text: "{{port}}"
examples: []
"""


def family_on(make_family: MakeFamily, systems: str) -> Family:
    """A family on these systems, with a value whose name is a constant of linux/vm_sockets.h."""
    return make_family(FOO.format(systems=systems))[1]


def test_each_system_that_we_compile_for_is_asked(make_family: MakeFamily) -> None:
    checks = header_checks(family_on(make_family, "{linux: 9, macos: 7, windows: 8}"))
    assert [(check.system, check.macro) for check in checks] == [("linux", "__linux__"), ("windows", "_WIN32")]
    assert [check.headers[0] for check in checks] == ["sys/socket.h", "winsock2.h"]


def test_a_constant_is_asked_of_the_system_that_has_its_header(make_family: MakeFamily) -> None:
    linux, windows = header_checks(family_on(make_family, "{linux: 9, windows: 8}"))
    assert linux.headers == ("sys/socket.h", "linux/vm_sockets.h", "foo.h")
    assert [constant.name for constant in linux.constants] == ["AF_FOO", "VMADDR_PORT_ANY"]
    assert windows.headers == ("winsock2.h", "foo.h")
    assert [(constant.name, constant.value) for constant in windows.constants] == [("AF_FOO", 8)]


def test_what_the_headers_lack_is_expected_to_be_missing(make_family: MakeFamily) -> None:
    family = family_on(make_family, "{linux: 9, windows: 34}")
    linux, windows = header_checks(dataclasses.replace(family, constants={"linux": "AF_FOO", "windows": "AF_HYPERV"}))
    assert windows.missing == ("AF_HYPERV",) and not windows.constants
    assert not linux.missing


def test_a_family_of_other_systems_has_no_check(make_family: MakeFamily) -> None:
    assert not header_checks(family_on(make_family, "{macos: 7}"))


TAGGED = """number: {linux: 9, windows: 8}
size: 4
internal: [linux]
constants: {FOO_ONE: 1, FOO_B: 3}
fields:
  - {name: a, c: a, type: u8}
  - {c: b, type: u8, always: FOO_B}
variants:
  - {name: one, doc: One., when: {a: FOO_ONE}, tuple: "(a,)", text: ""}
examples: []
"""


def test_headers_are_not_asked_for_the_tags_of_an_internal_variant(make_family: MakeFamily) -> None:
    linux, windows = header_checks(make_family(TAGGED)[1])
    assert linux.headers == ("sys/socket.h",)
    assert [constant.name for constant in linux.constants] == ["AF_FOO"]
    assert [constant.name for constant in windows.constants] == ["AF_FOO", "FOO_ONE", "FOO_B"]


HIDDEN = """number: {linux: 9}
size: 4
internal: [linux]
constants: {FOO_ONE: 1}
protocols: FOO_ONE
types:
  foo-port: {base: u16, names: {any: {value: 0, constant: FOO_ANY, header: foo.h}}, doc: Port.}
fields:
  - {name: port, c: port, type: foo-port}
tuple: (port,)
text: "{port}"
examples: []
"""


def test_of_a_family_that_is_internal_only_its_number_is_asked(make_family: MakeFamily) -> None:
    (linux,) = header_checks(make_family(HIDDEN)[1])
    assert linux.headers == ("sys/socket.h",)
    assert [constant.name for constant in linux.constants] == ["AF_FOO"]
    (seen,) = header_checks(make_family(HIDDEN.replace("internal: [linux]\n", ""))[1])
    assert seen.headers == ("sys/socket.h", "foo.h")
    assert [constant.name for constant in seen.constants] == ["AF_FOO", "FOO_ONE", "FOO_ANY"]


def test_the_test_of_a_family_that_is_internal_claims_no_coverage(make_family: MakeFamily) -> None:
    for text, claims in ((HIDDEN, False), (HIDDEN.replace("internal: [linux]\n", ""), True)):
        spec, family = make_family(text)
        written = environment().get_template("abi.cpp.j2").render(family=family_context(spec, family))
        assert ("TEST(Abi, FooAgreesWithTheHeaders)" in written) == claims
