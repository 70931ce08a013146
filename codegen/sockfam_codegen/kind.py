"""The questions that every kind of type answers, and the answers that most kinds share."""

from __future__ import annotations

import dataclasses
import string
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sockfam_codegen.cursor import Cursor
    from sockfam_codegen.model import Field, Type, Variant

Value = int | bytes
Rooms = Mapping[str, int]  # the bytes that a field has on each OS
PerOs = Mapping[str, int | str]  # a value on each OS
Damage = tuple[str, str, str]  # what sort of damage it is, what it says, and the type in place of the right one

TEXTS = frozenset({"IPv4 address", "IPv6 address", "other text"})
WORD = string.ascii_letters + string.digits


class Refused(Exception):
    """Not an address, or not one that can be sent: what is wrong, and what to write instead."""

    def __init__(self, wrong: str, remedy: str = "correct the example or the family") -> None:
        super().__init__(wrong)
        self.remedy = remedy


class Unsaid(NotImplementedError):
    """A kind was asked a question that its module does not answer."""

    def __init__(self, kind: Kind, method: str) -> None:
        super().__init__(f"{kind.name or 'an unknown kind'} has no {method}(); write it in its module in kinds/")


class Names:
    """Tables of network interfaces and of kernel controls."""

    def __init__(self, by_name: Mapping[bytes, int], controls: Mapping[bytes, int]) -> None:
        self.by_name = by_name
        self.by_index = {index: name for name, index in by_name.items()}
        self.controls = controls
        self.control_at = {id_: name for name, id_ in controls.items()}

    def index(self, name: bytes) -> int:
        """The index of an interface that must be known."""
        return self._known(name, self.by_name, "an interface")

    def control(self, name: bytes) -> int:
        """The id of a kernel control that must be known."""
        return self._known(name, self.controls, "a kernel control")

    @staticmethod
    def _known(name: bytes, table: Mapping[bytes, int], what: str) -> int:
        if name not in table:
            known = ", ".join(one.decode("latin-1") for one in table) or "a number"
            raise Refused(f"'{name.decode('latin-1')}' is not {what} of the examples", f"write one of {known}")
        return table[name]


@dataclasses.dataclass
class Reading:
    """What the elements of one address know of one another: the zone that a host named."""

    names: Names
    zone: int = 0


@dataclasses.dataclass(frozen=True)
class Spread:
    """What a field may hold, as C++: the greatest number and the room on each OS, and values that are of interest."""

    most: str
    room: str
    notable: tuple[str, ...] = ()


class Kind:  # pylint: disable=too-many-public-methods # it is one place for all that is to be known of a kind
    """A kind of type. A subclass says what differs."""

    # --- in the spec -------------------------------------------------------------------------------------------------

    name = ""  # empty: of a type that does not exist
    spellings: tuple[str, ...] = ()  # the types of this kind, as messages show them
    is_fixed = True  # False if the length of the address decides how long such a field is
    is_number = False  # its values are integers
    is_padding = False  # it has no value at all
    is_ranged = False  # it may have `min`, `max` and `at-least`
    is_counted = False  # another field counts its bytes, or its elements
    is_array = False  # it has all of its room, however many are counted
    has_length = False  # its values are as long as they are, up to the type's size
    is_zone = False
    has_zone = False
    may_be_empty = False  # it may have `default: ""`
    may_stand_bare = False  # in a tuple's place, without parentheses
    of_text = ""  # the `text:` of types.yaml that makes an integer type one of this kind, which then has no spelling
    may_be_base = False  # types.yaml may give it other names
    named_by_text = False  # what has a name in types.yaml is a text, not a number
    content: tuple[str, ...] = ()  # the content tests that it can pass, where content tells the variant

    @property
    def is_known(self) -> bool:
        """False for the kind of a type that does not exist, about which the rules report nothing more."""
        return bool(self.name)

    def parse(self, text: str) -> Type | None:
        """The type that is spelled so."""
        raise Unsaid(self, "parse")

    def type_problem(self, type_: Type) -> tuple[str, str] | None:
        """What the type's spelling cannot say by itself, and the remedy."""

    def named_problem(self, type_: Type, given: int | str) -> tuple[str, str] | None:
        """Why a value of types.yaml cannot be one of this type, and the remedy."""
        if isinstance(given, str):
            return f"is not a value of {type_.name}", "write a number"
        if not type_.low <= given <= type_.high:
            return f"is {given}, and a {type_.name} holds {type_.low} to {type_.high}", "correct the value or the base"
        return None

    def meaning(self, _type: Type) -> str:
        """What its values are, however they are stored."""
        return self.name

    def low(self, _type: Type) -> int:
        """The smallest number it holds."""
        return 0

    def high(self, type_: Type) -> int:
        """The greatest number it holds."""
        return (1 << 8 * type_.size) - 1

    # --- in bytes ----------------------------------------------------------------------------------------------------

    hidden = 0  # bytes of its room that are not the value's
    least_room = 0  # how many bytes an address needs for it, where the address decides how long it is

    def alignment(self, type_: Type) -> int:
        """What C aligns such a member to, in every ABI that the facts list (m68k apart)."""
        return type_.size if self.is_number else 1

    def least(self, _type: Type, room: int) -> int:
        """How many of its bytes are required."""
        return room

    def capacity(self, type_: Type, _rooms: Rooms) -> int:
        """The most bytes that a value may have on any OS."""
        return type_.size

    def most_sent(self, type_: Type) -> int:
        """The most bytes of a value that may be sent; 0 where the room decides."""
        return type_.size

    def unit(self, _type: Type) -> int:
        """How many bytes are one, where another field counts them."""
        return 1

    def nothing(self, type_: Type) -> Value:
        """What a member holds before anything is read into it."""
        return 0 if self.is_number else bytes(type_.size)

    def pack(self, field: Field, value: Value, room: int, order: str) -> bytes:
        """Its bytes in a room, on a machine of that byte order."""
        raise Unsaid(self, "pack")

    def unpack(self, field: Field, room: int, cursor: Cursor) -> Value | None:
        """The value in the bytes that come next; None where the address has ended before it."""
        raise Unsaid(self, "unpack")

    def skip(self, field: Field, room: int, cursor: Cursor) -> None:
        """Passes over the bytes of padding."""
        raise Unsaid(self, "skip")

    def check_sendable(self, field: Field, value: Value, system: str, placed: tuple[Type, int]) -> None:
        """Refuses what an OS, whose layout has that type and room for it, cannot be sent."""

    # --- in text -----------------------------------------------------------------------------------------------------

    plain = ""  # the signs that canonical text writes as they are
    is_escaped = False  # what is neither one of them nor a letter or digit is written as %xx
    signs = ""  # the signs that the reader takes for a part of the value, so that no following literal begins with one
    takes_rest = False  # the reader takes all that follows

    @property
    def token_characters(self) -> str:
        """The ASCII characters that the reader takes for a part of the value."""
        return string.printable if self.takes_rest else WORD + self.signs

    def token(self, text: str) -> str:
        """As much of the text as belongs to the field: more than what is ever written, so that a message shows it."""
        if self.takes_rest:
            return text
        known = frozenset(self.token_characters)
        end = next((at for at, one in enumerate(text) if one.isascii() and one not in known), len(text))
        return text[:end]

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        """A token of canonical text."""
        raise Unsaid(self, "from_text")

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        """Its characters in canonical text."""
        raise Unsaid(self, "to_text")

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        """An element of a tuple, or a bare value."""
        raise Unsaid(self, "from_python")

    @property
    def takes(self) -> frozenset[str]:
        """What an element of a tuple may be; numbers, bytes, and texts of several sorts are told apart."""
        return frozenset({"number"}) if self.is_number else TEXTS

    def from_bare(self, field: Field, given: object, reading: Reading) -> Value:
        """A value without parentheses."""
        return self.from_python(field, given, reading)

    def to_python(self, field: Field, value: Value, names: Names) -> object:
        """What repr() is then asked for."""
        raise Unsaid(self, "to_python")

    # --- in C++ ------------------------------------------------------------------------------------------------------

    def cpp_type(self, type_: Type, capacity: int) -> str:
        """The member's type."""
        raise Unsaid(self, "cpp_type")

    def descriptor(self, type_: Type, capacity: int) -> str:
        """The type of the constant that describes the field, without its namespace: integer<std::uint16_t>."""
        raise Unsaid(self, "descriptor")

    def arguments(self, _field: Field, _variant: Variant, _rooms: Rooms) -> Iterator[tuple[str, str | PerOs]]:
        """What that constant says besides name, range and names: a member and its value, or its value on each OS."""
        yield from ()

    def wire_call(self, _type: Type) -> str:
        """The function of a byte cursor that writes and reads it."""
        return self.name.replace("-", "_")

    def filling(self, _field: Field, member: str, _spread: Spread) -> str:
        """How the tests choose a value for a member: a call of tests/support/pick.h."""
        raise Unsaid(self, "filling")

    # Which limits the tests hold: range, at-most, no-nul, digits, no-blank-end, not-empty, longest.
    refusals: tuple[str, ...] = ()

    default_shown = "zeros"  # what a page says of `default: ""`

    # --- damaged -----------------------------------------------------------------------------------------------------

    def damages(self, _spelled: str) -> Iterator[Damage]:
        """Types that a spec could have in place of the right one."""
        for other in self.confused_with:
            yield "type", other, other

    confused_with: tuple[str, ...] = ()
