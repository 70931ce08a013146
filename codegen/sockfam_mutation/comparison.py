"""What a witness finds: how much it compared of each family, and where the spec says something else."""

from __future__ import annotations

import collections
import dataclasses


@dataclasses.dataclass
class Comparison:
    """Counts every fact that is compared, so that a witness that compares nothing of a family shows."""

    compared: collections.Counter[str] = dataclasses.field(default_factory=collections.Counter)
    complaints: list[str] = dataclasses.field(default_factory=list)

    def same(self, family: str, what: str, ours: object, theirs: object) -> None:
        """Two values that should be one."""
        self.says(family, f"{what}: {ours}, and the witness says {theirs}", ours == theirs)

    def holds(self, family: str, what: str, is_so: bool) -> None:
        """Something that should be so."""
        self.same(family, what, is_so, True)

    def says(self, family: str, sentence: str, is_so: bool) -> bool:
        """The same, with a sentence of its own for where it is not."""
        self.compared[family] += 1
        if not is_so and sentence not in self.complaints:
            self.complaints.append(sentence)
        return is_so
