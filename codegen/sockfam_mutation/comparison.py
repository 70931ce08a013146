"""What a witness finds: how much it compared, and where the spec says something else."""

from __future__ import annotations

import dataclasses


@dataclasses.dataclass
class Comparison:
    """Counts every fact that is compared, so that a witness that compares nothing shows."""

    compared: int = 0
    complaints: list[str] = dataclasses.field(default_factory=list)

    def same(self, what: str, ours: object, theirs: object) -> None:
        """Two values that should be one."""
        self.compared += 1
        if ours != theirs:
            self.complaints.append(f"{what}: {ours}, and the witness says {theirs}")

    def holds(self, what: str, is_so: bool) -> None:
        """Something that should be so."""
        self.same(what, is_so, True)
