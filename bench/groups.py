"""What is measured: the groups of rows, in the order of the tables, and how far the library is to be ahead.

A row that is measured with several kernels has the kernel's name at its end: `sockfam any_address, avx2`."""

from dataclasses import dataclass, field

OURS = "sockfam"
KERNELS = ("plain", "neon", "sse41", "avx2", "avx512")  # the slowest first


@dataclass(frozen=True)
class Bar:
    """What a row of the library must reach: so many times as fast as the reference, also in so little time; or so few
    instructions, in all or more than the reference needs."""

    ratio: float | None = None
    nanoseconds: float | None = None
    instructions: int | None = None
    more_instructions: int | None = None

    def __str__(self) -> str:
        if self.ratio is not None:
            return f"{self.ratio:g} x" + (f", {self.nanoseconds:g} ns" if self.nanoseconds is not None else "")
        if self.instructions is not None:
            return f"{self.instructions:,} instr."
        return f"C + {self.more_instructions} instr."

    def is_met(self, ratio: float | None, nanoseconds: float | None, instructions: float | None,
               reference: float | None) -> bool | None:
        """None if what it is about was not measured. `reference`: instructions of the reference."""
        if self.ratio is not None:
            if ratio is None or nanoseconds is None:
                return None
            return ratio >= self.ratio and (self.nanoseconds is None or nanoseconds <= self.nanoseconds)
        if instructions is None:
            return None
        if self.instructions is not None:
            return instructions <= self.instructions
        return None if reference is None else instructions <= reference + (self.more_instructions or 0)


@dataclass(frozen=True)
class Group:
    """Rows that do the same work. Ratios are of the reference, which is a row, or empty if nobody else does it."""

    kind: str
    work: str
    reference: str = ""
    bars: dict[str, Bar] = field(default_factory=dict)  # by row, without its kernel
    overhead: tuple[str, str] = ("", "")  # of rows that begin with the first, the second is no part of the work


ADDRESSES, ENDPOINTS, BYTES = "IP addresses", "IP addresses with a port", "sockaddrs"
PATHS, OTHERS, PROGRAM = "paths of unix sockets", "families and forms", "the command line"
LOGS = "audit logs"  # of audit_bench
ANY, OWNED = f"{OURS} any_address", f"{OURS} as sockaddr_bytes"


def _text(kind: str, work: str, reference: str, ratio: float) -> Group:
    return Group(kind, work, reference, {OURS: Bar(ratio), ANY: Bar(ratio)})


def _encode(family: str) -> Group:
    bars = {OURS: Bar(more_instructions=2), OWNED: Bar(more_instructions=12), ANY: Bar(instructions=40)}
    return Group(BYTES, f"encode {family}", "C", bars)


def _decode(family: str) -> Group:
    return Group(BYTES, f"decode {family}", "C", {OURS: Bar(more_instructions=2), ANY: Bar(instructions=45)})


def _path(work: str, reference: str) -> Group:
    return Group(PATHS, work, reference, {OURS: Bar(0.8)})


def _tuple(work: str, row: str, ratio: float) -> Group:
    return Group(OTHERS, work, row, {OURS: Bar(ratio)}, ("CPython, socket", "CPython, no address"))


def _log(work: str, gigabytes_a_second: float) -> Group:
    """Of a kilobyte."""
    return Group(LOGS, work, "libauparse", {OURS: Bar(100, nanoseconds=round(1000 / gigabytes_a_second))})


def _command(work: str, instructions: int) -> Group:
    return Group(PROGRAM, work, "", {OURS: Bar(instructions=instructions)})


GROUPS = {
    "ipv4_parse": _text(ADDRESSES, "parse IPv4", "inet_pton", 6),
    "ipv6_parse": _text(ADDRESSES, "parse IPv6", "inet_pton", 8),
    "ipv4_format": _text(ADDRESSES, "format IPv4", "inet_ntop", 40),
    "ipv6_format": _text(ADDRESSES, "format IPv6", "inet_ntop", 20),
    "inet_parse": _text(ENDPOINTS, "parse inet:a:p", "inet_pton, from_chars", 3),
    "inet6_parse": _text(ENDPOINTS, "parse inet6:[a]:p", "inet_pton, from_chars", 5),
    "inet_format": _text(ENDPOINTS, "format inet:a:p", "inet_ntop, to_chars", 20),
    "inet6_format": _text(ENDPOINTS, "format inet6:[a]:p", "inet_ntop, to_chars", 20),
    **{f"{family}_encode": _encode(family) for family in ("inet", "inet6", "can", "vsock")},
    **{f"{family}_decode": _decode(family) for family in ("inet", "inet6", "can", "vsock")},
    "unix_encode": _path("encode unix", "C"),
    "unix_decode": _path("decode unix", "C"),
    "unix_format": _path("format unix:path", "C, copies"),
    "unix_parse": _path("parse unix:path", "C, copies"),
    "mixed_text": _text(OTHERS, "bytes to text, mixed families", "C, inet_ntop", 3),
    "tuple_parse": _tuple("tuple to value, inet6", "CPython, socket.connect", 2),
    "tuple_format": _tuple("value to tuple, inet6", "CPython, socket.getsockname", 6),
    "audit_addresses": _log("log to addresses", 3),
    "audit_text": _log("log to text", 1.5),
    "audit_sparse_addresses": _log("log to addresses, one line in ten", 3),
    "audit_sparse_text": _log("log to text, one line in ten", 1.5),
    "cli_decode": _command("sockfam decode, per line", 2000),
    "cli_batch": _command("sockfam batch, per line", 12000),
}


def in_order(rows: list[str]) -> list[str]:
    """Of the library: form by form as they come, each with its kernels in their order."""
    forms = list(dict.fromkeys(kernel_of(row)[0] for row in rows))
    places = {"": -1, **{kernel: place for place, kernel in enumerate(KERNELS)}}
    return sorted(rows, key=lambda row: (forms.index(kernel_of(row)[0]), places[kernel_of(row)[1]]))


def kernel_of(row: str) -> tuple[str, str]:
    """The row without its kernel, and the kernel or nothing: `sockfam, avx2` is ("sockfam", "avx2")."""
    name, _, kernel = row.rpartition(", ")
    return (name, kernel) if name and kernel in KERNELS else (row, "")
