"""The slow codec: three forms of one address, on any OS and in either byte order."""

import pathlib

import pytest

from sockfam_codegen import selection
from sockfam_codegen.codec import Address, Codec, Machine, Values, literal_of
from sockfam_codegen.examples import NAMES
from sockfam_codegen.kind import Refused
from sockfam_codegen.model import Example, Family, Spec, Variant
from sockfam_codegen.spec import read_spec

SPEC, _PROBLEMS = read_spec(pathlib.Path(__file__).resolve().parents[2] / "spec")
FAMILIES = {family.name: family for family in SPEC.families}
CODEC = Codec(SPEC, NAMES)
EXAMPLES = [(family, example) for family in SPEC.families for example in family.examples]


def find(name: str) -> tuple[Family, Variant]:
    """A family and variant: can:isotp."""
    family = FAMILIES[name.partition(":")[0]]
    return family, next(variant for variant in family.variants if family.title(variant) == name)


def of_tuple(name: str, source: str) -> Address:
    """The address of a tuple."""
    return CODEC.read_tuple_as(*find(name), literal_of(source))


def of_text(text: str) -> Values:
    """The values of canonical text."""
    return dict(CODEC.read_text(text).values)


def wire(name: str, source: str, system: str, order: str = "little") -> str:
    """The bytes of a tuple."""
    return CODEC.encode(of_tuple(name, source), Machine(system, order)).hex()


@pytest.mark.parametrize(("family", "example"), EXAMPLES, ids=lambda value: getattr(value, "text", ""))
def test_every_form_of_an_example_reads_back(family: Family, example: Example) -> None:
    address = CODEC.read_text(example.text)
    variant = selection.of_text(family, example.text)
    assert CODEC.write_text(address) == example.text
    assert CODEC.read_tuple_as(family, variant, literal_of(CODEC.write_tuple(address))) == address


def test_the_length_comes_first_where_the_os_has_it() -> None:
    assert wire("inet", "('192.0.2.1', 80)", "macos") == "10020050c00002010000000000000000"


def test_the_family_is_in_host_order_where_it_has_not() -> None:
    assert wire("inet", "('192.0.2.1', 80)", "linux", "big") == "00020050c00002010000000000000000"


def test_host_order_follows_the_machine_and_big_endian_does_not() -> None:
    assert wire("packet", "('eth0', 0x0800)", "linux", "little")[:16] == "1100080002000000"
    assert wire("packet", "('eth0', 0x0800)", "linux", "big")[:16] == "0011080000000002"


def test_left_out_elements_have_their_defaults() -> None:
    assert of_tuple("tipc:service-range", "(1, 5, 6, 7)").values["scope"] == 2


def test_a_counter_holds_the_length_of_what_it_counts() -> None:
    assert wire("packet", "('lo', 3, 0, 1, b'abc')", "linux")[22:30] == "03616263"


def test_a_path_ends_with_a_nul_where_there_is_room() -> None:
    assert wire("unix:pathname", repr("x" * 107), "linux") == "0100" + "78" * 107 + "00"
    assert wire("unix:pathname", repr("x" * 108), "linux") == "0100" + "78" * 108


@pytest.mark.parametrize("system", ["freebsd", "openbsd", "netbsd", "macos"])
@pytest.mark.parametrize(
    ("given", "path"),
    [
        ("08012f746d702f78ffff", b"/tmp/x"),
        ("00012f78", b"/x"),
        ("01012f78", b"/x"),
        ("05012f78", b"/x"),
    ],
)
def test_a_length_byte_ends_a_path_if_it_can_be_right(system: str, given: str, path: bytes) -> None:
    assert CODEC.decode(bytes.fromhex(given), machine=Machine(system)).values == {"path": path}


def test_a_path_may_be_longer_than_the_struct_on_some_systems() -> None:
    assert wire("unix:pathname", repr("x" * 253), "macos") == "ff01" + "78" * 253
    assert wire("unix:pathname", repr("x" * 252), "netbsd") == "ff01" + "78" * 252 + "00"
    for system, longest in (("freebsd", 104), ("linux", 108)):
        with pytest.raises(Refused):
            wire("unix:pathname", repr("x" * (longest + 1)), system)


@pytest.mark.parametrize(
    ("host", "scope", "text"),
    [
        ("fe800021000000000211", 0, "inet6:[fe80::211:0:0:0%33]:0"),
        ("fe800021000000000211", 33, "inet6:[fe80::211:0:0:0%33]:0"),
        ("fe800021000000000211", 2, "inet6:[fe80:21:0:0:211::%eth0]:0"),
        ("ff020003000000000000", 0, "inet6:[ff02::%can0]:0"),
        ("20010003000000000000", 0, "inet6:[2001:3::]:0"),
    ],
)
def test_a_zone_inside_of_a_link_local_address_is_its_scope(host: str, scope: int, text: str) -> None:
    body = bytes(6) + bytes.fromhex(host).ljust(16, b"\0") + scope.to_bytes(4, "little")
    assert CODEC.write_text(CODEC.decode(b"\x1c\x1c" + body, machine=Machine("freebsd"))) == text
    assert "%33" not in CODEC.write_text(CODEC.decode(b"\x0a\0" + body, machine=Machine("linux"))) or scope == 33


@pytest.mark.parametrize("host", ["fe80:4::1", "ff02:1::1", "fff1:ffff::"])
def test_a_zone_inside_of_an_address_is_not_sent(host: str) -> None:
    address = CODEC.read_text(f"inet6:[{host}]:0")
    assert CODEC.decode(CODEC.encode(address)) == address
    with pytest.raises(Refused, match="host has a zone in its bytes 2 and 3"):
        CODEC.encode(address, Machine("freebsd"))


def test_a_comma_between_closed_parentheses_belongs_to_a_name() -> None:
    names = {"authenc(hmac(sha256),cbc(aes))": "authenc(hmac(sha256),cbc(aes))", "a(b": "a(b", "x(a,b)c(d": "x(a,b)c(d"}
    for text, name in names.items():
        address = CODEC.read_text(f"alg:aead:{text},feat=0x1")
        assert address.values["name"] == name.encode() and address.values["feat"] == 1


def test_bytes_that_are_not_text_survive_in_every_form() -> None:
    address = of_tuple("unix:pathname", r"'/\udcff%\n'")
    assert address.values == {"path": b"/\xff%\n"}
    assert CODEC.write_text(address) == "unix:/%ff%25%0a"
    assert CODEC.read_text("unix:/%ff%25%0a") == address
    assert CODEC.write_tuple(address) == r"'/\udcff%\n'"


def test_names_of_values_are_read_in_text() -> None:
    assert of_text("vsock:host:any") == {"cid": 2, "port": 0xFFFFFFFF, "flags": 0}


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("::ffff:102:304", "::ffff:1.2.3.4"),
        ("::102:304", "::1.2.3.4"),
        ("::1", "::1"),
        ("::", "::"),
        ("1:0:0:2:0:0:0:0", "1:0:0:2::"),
    ],
)
def test_ipv6_is_written_as_inet_ntop_does(address: str, text: str) -> None:
    assert CODEC.write_tuple(of_tuple("inet6", f"('{address}', 1)")) == f"('{text}', 1, 0, 0)"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("inet6:[::1]:1?flowinfo=4294967295", "flowinfo 4294967295 is out of range"),
        ("vsock:1:1,flags=0xff", "flags 255 is out of range"),
        ("tipc:service-range:1,7,6", "upper 6 is less than lower"),
        ("packet:4294967295,proto=0x3", "interface 4294967295 does not fit"),
    ],
)
def test_what_cannot_be_sent_reads_and_prints(text: str, why: str) -> None:
    address = CODEC.read_text(text)
    assert CODEC.write_text(address) == text
    with pytest.raises(Refused, match=why):
        CODEC.encode(address)


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("inet", "('1.2.3.4', 65536)"),
        ("inet", "('1.2.3.4', -1)"),
        ("inet", "('1.2.3', 1)"),
        ("inet", "('1.2.3.4', '1')"),
        ("inet6", "('::1', 1, 0x100000000)"),
        ("alg", "('hash', 'x' * 2)"),
        ("alg", "('123456789012345', 'x')"),
        ("alg", "('a\\0b', 'x')"),
        ("unix:abstract", "b'name'"),
        ("unix:pathname", r"'\ud800'"),
        ("unix:unnamed", "'x'"),
        ("tipc:service", "(1, 5, 7, 6)"),
        ("can:raw", "('can9',)"),
        ("packet", "('lo', 3, 0, 1, b'" + "x" * 33 + "')"),
        ("netlink", "(0,)"),
        ("netlink", "(0, 0, 0)"),
        ("netlink", "0"),
        ("netlink", "{[]: 0}"),
    ],
)
def test_what_is_not_an_address_is_refused(name: str, source: str) -> None:
    with pytest.raises(Refused):
        of_tuple(name, source)


def test_the_spec_itself_is_the_one_under_test() -> None:
    assert isinstance(SPEC, Spec) and not _PROBLEMS and len(EXAMPLES) > 20
