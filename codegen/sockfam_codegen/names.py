"""C++ spellings: the only place where names of the spec become identifiers."""

from __future__ import annotations

_KEYWORDS = frozenset(
    """alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t char32_t char8_t class
    co_await co_return co_yield compl concept const const_cast consteval constexpr constinit continue decltype
    default delete do double dynamic_cast else enum explicit export extern false float for friend goto if inline int
    long mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public register
    reinterpret_cast requires return short signed sizeof static static_assert static_cast struct switch template
    this thread_local throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t
    while xor xor_eq
    """.split()
)

# Macros of some compiler or system header: unix, linux and processors under gnu++, the others on Windows.
_MACROS = frozenset(
    ["unix", "linux", "mips", "powerpc", "sparc", "interface", "small", "near", "far", "min", "max"]
)

# What a family's namespace must not be called like: namespaces, types and functions of the library; and what its files
# must not: the headers of the library. `unknown` is what canonical text begins with where the family is not known.
RESERVED_FAMILIES = frozenset(
    """abi accepted address_error any audit bcd bdaddr buffer callsign cancellation checks codec constants container
    content credentials decode description descriptor detail either encode errc failure families field form format
    format_to forms fromfd getaddrinfo getdefaulttimeout getfqdn gethostbyaddr gethostbyname gethostname getnameinfo
    getprotobyname getservbyname getservbyport guid herror htonl htons hwaddr integer ipv4 ipv6 kinds max_text_size
    message none note noted notes ntohl ntohs octets options os parse platforms poll problems reason received refusal
    refused registry resolver result route_message selection setdefaulttimeout sethostname socket socketpair sockfam
    static_text std std_expected tests text timeout unknown until validate values version wire within
    """.split()
)


def identifier(name: str, struct: str = "") -> str:
    """The identifier for a name of the spec: interface_ for interface, service_range for service-range.
    A member must not be called like its struct, nor like the struct of its description's fields."""
    spelled = name.replace("-", "_")
    is_taken = spelled in _KEYWORDS or spelled in _MACROS or (struct and spelled in (struct, "f"))
    return spelled + "_" if is_taken else spelled


def kind_name(title: str) -> str:
    """The enumerator of a variant's kind: can_isotp for can:isotp, inet where the family has one shape only."""
    return identifier(title.replace(":", "-"))


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
