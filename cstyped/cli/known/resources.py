"""Resources: which columns show one, how one is found by its name, and the colours of states."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cstyped.cli.known import files


@dataclass(frozen=True, slots=True)
class Search:
    """How a name becomes an id: which command lists, which parameter narrows the list, which
    fields are compared with the name, and what goes along.
    """

    command: str
    ask: str
    by: tuple[str, ...]
    along: Mapping[str, str]


def columns(resource: str, *, wide: bool = False) -> tuple[str, ...]:
    """The fields that a table shows of a resource; none where nobody has chosen any."""
    entry = files.resources()["resources"].get(resource, {})
    return (*entry.get("columns", ()), *(entry.get("wide", ()) if wide else ()))


def told_once(resource: str) -> tuple[str, ...]:
    """The fields that the server tells only in the answer that makes them, such as a password."""
    return tuple(files.resources()["resources"].get(resource, {}).get("once", ()))


def search(resource: str, parameter: str = "") -> Search | None:
    """How a resource is found by its name; None where that cannot be done.

    `parameter`: where it is to be given, for what that says of it (`isoid` takes no template).
    """
    known = files.resources()["resources"]
    for entry in known.values():
        if parameter in entry.get("parameters", ()):
            return _search(entry["find"])
    found = known.get(resource, {}).get("find")
    return None if found is None else _search(found)


# Any: an entry of the generated file.
def _search(entry: Mapping[str, Any]) -> Search:
    return Search(entry["command"], entry["ask"], tuple(entry["by"]), entry.get("with", {}))


def short_forms() -> Mapping[str, list[str]]:
    """Short form of a noun -> the nouns that it stands for."""
    found: dict[str, list[str]] = files.resources()["short"]
    return found


def colour(state: str) -> str:
    """good, changing, still or bad; empty for a word that is no state."""
    return str(files.resources()["states"].get(state, ""))
