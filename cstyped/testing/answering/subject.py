"""What a job is about, as it says itself."""

from __future__ import annotations

from collections.abc import Mapping

from ..asking.call import Call
from ..asking.jobs import Entity
from ..facts.data import document

_ABOUT: dict[str, str] = document("jobs")["about"]
_IDENTIFIED: dict[str, list[str]] = document("jobs")["identified"]


def subject(call: Call, entity: Entity) -> tuple[str, str | None] | None:
    """The type of what a job is about with its id: with None where such ids are not shown, and
    nothing at all where the command does not say. `entity`: what the command made or works on.
    """
    command = call.command
    kind = _ABOUT.get(command.name, "None" if command.creates else None)
    if kind is None:
        return None
    if kind not in _IDENTIFIED:
        return kind, None
    for row in (entity, *call.rows.values()):
        if row is not None and (found := _type(row, kind)) is not None:
            return found, str(row["id"])
    return None


def _type(row: Mapping[str, object], wanted: str) -> str | None:
    """How a job calls the type of a row; None where it is none of those that are looked for."""
    if row.get("_kind") in _IDENTIFIED[wanted]:
        return wanted
    # Diagnostics are run in routers and in the machines of the system.
    return "SystemVm" if wanted == "DomainRouter" and row.get("_kind") == "SystemVm" else None
