"""What is expected of the comparison: known.toml, whose first lines tell how it is written."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

from .comparing import Difference, Level

_FILE = Path(__file__).resolve().parent / "known.toml"
_NAMES_OF_ROWS = re.compile(r"\[.*?\](?=\.|$)", re.DOTALL)


@dataclass(frozen=True)
class Reason:
    """Differences that have one reason: these paths in these exchanges."""

    text: str
    paths: tuple[str, ...]
    exchanges: frozenset[str]

    def covers(self, difference: Difference) -> bool:
        return difference.exchange in self.exchanges and any(
            fnmatchcase(path_of(difference), path) for path in self.paths
        )


@dataclass(frozen=True)
class Expected:
    """What is expected of FakeCloud beside one recorded server."""

    server: str
    scenes: tuple[str, ...]
    floors: dict[Level, float]
    reasons: tuple[Reason, ...]

    def surprises(self, differences: Iterable[Difference]) -> list[Difference]:
        """Differences that nobody has given a reason for."""
        return [each for each in differences if not any(r.covers(each) for r in self.reasons)]

    def outlived(self, differences: Iterable[Difference]) -> list[str]:
        """Exchanges that have a reason to differ and agree, and paths that differ nowhere."""
        found = list(differences)
        gone = []
        for reason in self.reasons:
            covered = [each for each in found if reason.covers(each)]
            left = reason.exchanges - {each.exchange for each in covered}
            gone += [f"{exchange}: {', '.join(reason.paths)}" for exchange in sorted(left)]
            gone += [
                f"{path}: in no exchange ({reason.text})"
                for path in reason.paths
                if not any(fnmatchcase(path_of(each), path) for each in covered)
            ]
        return gone


def path_of(difference: Difference) -> str:
    """The path of a difference without the names of rows: virtualmachine.nic.ipaddress."""
    return _NAMES_OF_ROWS.sub("", difference.path)


@cache
def _document() -> dict[str, list[dict[str, object]]]:
    return tomllib.loads(_FILE.read_text("utf-8"))


def fields(how: str) -> frozenset[str]:
    """The fields that are compared in another way than by their value."""
    return frozenset(
        name
        for entry in _document()["fields"]
        if entry["compared"] == how
        for name in _texts(entry["names"])
    )


def expected(server: str) -> Expected:
    """What is expected beside a server, which is a folder in tests/recordings."""
    entry = next(each for each in _document()["server"] if each["name"] == server)
    floors = {level: entry[level.name.lower()] for level in Level}
    return Expected(
        server=server,
        scenes=_texts(entry["scenes"]),
        floors={level: float(str(floor)) for level, floor in floors.items()},
        reasons=tuple(
            Reason(str(each["reason"]), _texts(each["paths"]), frozenset(_texts(each["exchanges"])))
            for each in _document()["difference"]
            if each["server"] == server
        ),
    )


def servers() -> list[str]:
    """The recorded servers that there are scenes of."""
    return [str(each["name"]) for each in _document()["server"]]


def _texts(value: object) -> tuple[str, ...]:
    assert isinstance(value, list)
    return tuple(str(each) for each in value)
