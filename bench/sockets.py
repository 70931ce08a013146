"""The tables of socket_bench, whose reference is always the row `raw`."""

from dataclasses import dataclass

from results import Measured


@dataclass(frozen=True)
class Work:
    """What one operation of a group is, and its system calls when raw ones are used."""

    operation: str
    calls: float


PER_PASS = 64  # operations of a pass: bench/socket_rows.h
WORK = {
    "udp_ping_pong": Work("UDP there and back, 4 calls", 4),
    "udp_one_way": Work("UDP one way, 2 calls", 2),
    "udp_connected": Work("connected UDP one way, 2 calls", 2),
    "tcp_echo": Work("TCP there and back, 4 calls", 4),
    "udp_batch": Work("UDP one way, 64 in 2 calls: sendmmsg, recvmmsg", 2 / PER_PASS),
    "udp_segments": Work("UDP one way, 64 in 2 calls: UDP_SEGMENT, UDP_GRO", 2 / PER_PASS),
}


def _raw_first(rows: list[Measured], group: str) -> list[Measured]:
    chosen = [row for row in rows if row.group == group]
    return sorted(chosen, key=lambda row: row.row != "raw")


def _nanoseconds(value: float) -> str:
    """Four digits, or all of a greater number."""
    return f"{value:.1f}" if value < 1000 else f"{value:.0f}"


def times(rows: list[Measured]) -> list[str]:
    """Nanoseconds, and how many times as long as raw: the middle one of the rounds, and the fastest tenth."""
    lines = []
    for name, work in WORK.items():
        chosen = _raw_first(rows, name)
        lines += ["", f"| {work.operation} | median, ns | x raw | fastest tenth, ns | x raw |"]
        lines.append("|---|---:|---:|---:|---:|")
        for row in chosen:
            middle, raw = row.median or 0, chosen[0].median or 1
            fast = f"{_nanoseconds(row.undisturbed)} | {row.undisturbed / chosen[0].undisturbed:.3f}"
            lines.append(f"| {row.row} | {_nanoseconds(middle)} | {middle / raw:.3f} | {fast} |")
    return lines


def instructions(rows: list[Measured]) -> list[str]:
    """Instructions in user space, and how many more than raw."""
    lines = []
    for name, work in WORK.items():
        chosen = _raw_first(rows, name)
        lines += ["", f"| {work.operation} | instructions | more than raw, per call |", "|---|---:|---:|"]
        raw = chosen[0].instructions or 0
        for row in chosen:
            count = row.instructions or 0
            lines.append(f"| {row.row} | {count:.1f} | {(count - raw) / work.calls:+.1f} |")
    return lines
