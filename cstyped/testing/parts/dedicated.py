"""Whom a resource of a zone is kept for: an account, a project or a whole domain; and who may have
machines on a dedicated host.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..asking.call import within
from ..rows.kinds import (
    ACCOUNTS,
    DEDICATED_CLUSTERS,
    DEDICATED_HOSTS,
    DEDICATED_PODS,
    DEDICATED_ZONES,
    DOMAINS,
)
from ..rows.rendering import Computed, Renderer, compute
from ..rows.store import Store, fields_of

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, DedicatedRow, HostRow, MachineRow

# The type of the affinity groups by which machines ask for what is dedicated.
EXPLICIT = "ExplicitDedication"
# What can be dedicated, from the largest.
DEDICATED = {
    "Zone": DEDICATED_ZONES,
    "Pod": DEDICATED_PODS,
    "Cluster": DEDICATED_CLUSTERS,
    "Host": DEDICATED_HOSTS,
}
_OWNERS = ("account", "domain", "domainid", "project", "projectid")


def show_for_whom(kind: str) -> None:
    """Let rows of a class show whom the id in their `_for` names."""
    compute(kind, {name: _for_whom(name) for name in _OWNERS})


def _for_whom(field: str) -> Computed:
    def found(row: Mapping[str, object], at: Renderer) -> object:
        key = row.get("_for")
        domain = at.store.get(key, DOMAINS)
        if domain is not None:
            return {"domainid": domain["id"], "domain": domain["name"]}.get(field)
        return at.owned(field, key) if isinstance(key, str) else None

    return found


def part_of(row: Mapping[str, object], kind: str, key: str) -> bool:
    """Whether something is a place or lies in it. `kind`: of the place."""
    return key in (row.get("id"), row.get(f"{kind.lower()}id"))


def above(store: Store, place: Mapping[str, object]) -> list[DedicatedRow]:
    """The dedications of what a place lies in."""
    found = [
        store.first(kind, _place=place[field])
        for level, kind in DEDICATED.items()
        if (field := f"{level.lower()}id") in place
    ]
    return [row for row in found if row is not None]


def is_for(store: Store, vm: MachineRow, host: HostRow) -> bool:
    """Whether a machine may run on a host, as far as that is dedicated: by its affinity group, or
    without one where the whole zone is its owner's.
    """
    own = store.first(DEDICATED_HOSTS, _place=host["id"])
    rows = [*above(store, fields_of(host)), *([] if own is None else [own])]
    asked = {group["id"] for group in vm["_affinity"] if group["type"] == EXPLICIT}
    if asked:
        return any(row["affinitygroupid"] in asked for row in rows)
    owner = store.get(vm["_owner"], ACCOUNTS)
    return all("zoneid" in row and _is_whose(store, row, owner) for row in rows)


def _is_whose(store: Store, row: DedicatedRow, owner: AccountRow | None) -> bool:
    if owner is None:
        return False
    if "accountid" in row:
        return row["accountid"] == owner["id"]
    home, top = store.get(owner["domainid"], DOMAINS), store.get(row["domainid"], DOMAINS)
    return home is not None and top is not None and within(home, top)
