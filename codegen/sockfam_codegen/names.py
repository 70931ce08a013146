"""C++ spellings: the only place where names of the spec become identifiers."""

from __future__ import annotations

_KEYWORDS = frozenset(
    """alignas alignof and asm auto bool break case catch char class concept const constexpr continue decltype default
    delete do double else enum explicit export extern false float for friend goto if inline int long mutable namespace
    new noexcept not nullptr operator or private protected public register requires return short signed sizeof static
    struct switch template this throw true try typedef typename union unsigned using virtual void volatile while xor
    """.split()
)

# Macros of some compiler or system header: unix, linux and processors under gnu++, the others on Windows.
_MACROS = frozenset(
    ["unix", "linux", "mips", "powerpc", "sparc", "interface", "small", "near", "far", "min", "max"]
)

# Namespaces and types of the library, which a family's namespace must not be called like, and the word that canonical
# text begins with where the family is not known.
RESERVED_FAMILIES = frozenset(
    """abi any checks content description detail failure field form forms integer ipv4 ipv6 os registry resolver result
    selection sockfam tests text unknown wire""".split()
)


def identifier(name: str, struct: str = "") -> str:
    """The identifier for a name of the spec: interface_ for interface, service_range for service-range.
    A member must not be called like its struct."""
    spelled = name.replace("-", "_")
    return spelled + "_" if spelled in _KEYWORDS or spelled in _MACROS or spelled == struct else spelled


def struct_name(variant_name: str) -> str:
    """The value type of a variant; `address` where the family has one shape only."""
    return identifier(variant_name) if variant_name else "address"


def constant(name: str) -> str:
    """The C++ name of a C constant: so_reuseaddr for SO_REUSEADDR, which is a macro."""
    return identifier(name.lower())


def camel(name: str) -> str:
    """ServiceRange for service-range: for the names of tests."""
    return "".join(part.capitalize() for part in name.replace("_", "-").split("-"))


def string(text: str) -> str:
    """A C++ string literal."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
