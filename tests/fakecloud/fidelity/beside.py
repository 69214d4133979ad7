"""FakeCloud played against one recorded server: what agreed, and what did not."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from cstyped.testing import FakeCloud

from . import starting
from .comparing import Comparison, Difference, Level
from .known import Expected, expected, fields
from .playing import Played, play
from .translation import Translation


@dataclass(frozen=True)
class Beside:
    """The outcome beside one server."""

    expected: Expected
    played: Played

    @cached_property
    def shares(self) -> dict[Level, float]:
        """The share of exchanges that agree as far as each level."""
        worst: dict[str, Level] = {}
        for each in self.played.differences:
            worst[each.exchange] = min(worst.get(each.exchange, each.level), each.level)
        count = len(self.played.exchanges)
        return {
            level: 1 - sum(found <= level for found in worst.values()) / count for level in Level
        }

    @property
    def surprises(self) -> list[Difference]:
        return self.expected.surprises(self.played.differences)

    @property
    def outlived(self) -> list[str]:
        return self.expected.outlived(self.played.differences)

    @property
    def figures(self) -> str:
        """The three figures in one line."""
        shape, same_fields, values = (f"{self.shares[level]:.1%}" for level in Level)
        return (
            f"FakeCloud beside {self.expected.server}, {len(self.played.exchanges)} exchanges: "
            f"same status and shape {shape}, same fields {same_fields}, same values {values}"
        )


def beside(server: str) -> Beside:
    """Play all scenes of a server to a new FakeCloud."""
    wanted = expected(server)
    comparison = Comparison(
        translation=Translation(placed=fields("where")),
        installation=fields("as installed"),
        any_value=fields("loosely"),
        any_presence=fields("if shown"),
    )
    with FakeCloud(job_seconds=0, replay=True, seed=1) as cloud:
        starting.prepare(cloud, server, comparison)
        return Beside(wanted, play(cloud, server, wanted.scenes, comparison))
