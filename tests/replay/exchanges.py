"""Recorded exchanges as values, and the requests that they were, as typed requests."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cstyped.api import COMMANDS
from cstyped.errors import InvalidRequest
from cstyped.request import Request
from cstyped.runtime import FlatMap, PairMap, Wire
from cstyped.wire.spelling import spelled

RECORDINGS = Path(__file__).resolve().parent.parent / "recordings" / "4.22"
CREDENTIALS = frozenset(
    {"response", "apikey", "sessionkey", "signature", "signatureversion", "expires"}
)


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request as a live server got it, and its answer, byte by byte."""

    note: str
    method: str
    params: tuple[tuple[str, str], ...]
    signed: bool
    in_session: bool
    status: int
    headers: tuple[tuple[str, str], ...]
    body: str
    # Who asked: admin, who got keys last (other), who logged in last (session), or a user by name;
    # empty where nobody noted it.
    caller: str = ""

    @property
    def command(self) -> str:
        return dict(self.params)["command"]

    @property
    def asked(self) -> dict[str, str]:
        """The parameters without the command and whatever proves who is asking."""
        return {k: v for k, v in self.params if k.lower() not in CREDENTIALS | {"command"}}

    @property
    def inside(self) -> Mapping[str, object]:
        """What stands in the envelope."""
        document = json.loads(self.body, strict=False)
        inside: Mapping[str, object] = next(iter(document.values()))
        return inside


def in_our_case(command: str, params: Mapping[str, str]) -> dict[str, str]:
    """Recorded parameters as the client sends them: values that the server takes in any case.

    "Zone" and "daily" are in the recordings, and live servers took them.
    """
    cls = COMMANDS.request(command)
    known = cls.wire.any_case if cls else {}
    return {name: spelled(name.lower(), value, known) for name, value in params.items()}


def load(scene: str, folder: Path = RECORDINGS) -> list[Exchange]:
    """The exchanges of one scene, in the order in which they were recorded."""
    document = json.loads((folder / f"{scene}.json").read_text("utf-8"))
    return [
        Exchange(
            note=entry["note"] or "",
            method=entry["request"]["method"],
            params=tuple((name, value) for name, value in entry["request"]["params"]),
            signed=entry["request"]["signed"],
            in_session=entry["request"]["cookie"] is not None,
            status=entry["response"]["status"],
            headers=tuple((name, value) for name, value in entry["response"]["headers"]),
            body=entry["response"]["body"],
            caller=entry["request"].get("as", ""),
        )
        for entry in document["exchanges"]
    ]


def scenes(folder: Path = RECORDINGS) -> list[str]:
    """The names of all scenes."""
    return sorted(path.stem for path in folder.glob("*.json"))


_INDEXED = re.compile(r"(\w+)\[(\d+)\]\.(.+)")


def as_request(command: str, params: Mapping[str, str]) -> Request | None:
    """The typed request that is sent as `params`; None where the bindings do not know them."""
    cls = COMMANDS.request(command)
    if cls is None:
        return None
    keywords: dict[str, object] = {}
    entries: dict[str, dict[int, dict[str, str]]] = {}
    for name, value in params.items():
        match = _INDEXED.fullmatch(name)
        if match:
            entries.setdefault(match[1], {}).setdefault(int(match[2]), {})[match[3]] = value
        else:
            keywords[name] = value
    for name, by_index in entries.items():
        keywords[name] = _map_value([by_index[at] for at in sorted(by_index)], name, cls.wire)
    try:
        return cls(**keywords)
    except InvalidRequest:
        return None


def _map_value(rows: list[dict[str, str]], name: str, wire: Wire) -> object:
    kind = wire.maps.get(name)
    if isinstance(kind, PairMap):
        return {row["key"]: row["value"] for row in rows}
    if isinstance(kind, FlatMap):
        return {key: value for row in rows for key, value in row.items()}
    return rows
