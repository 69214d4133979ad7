"""How much an account, domain or project may have, and has."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..asking.call import Call, within
from ..facts.tables import tables
from ..refusal import ALLOCATION, Refusal
from ..rows.kinds import ACCOUNTS, DOMAINS, MACHINES, SNAPSHOTS, TEMPLATES, VOLUMES
from ..rows.store import Store

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, DomainRow, MachineRow, VolumeRow

# Number of a resource type -> (name, what a plain account may have).
_USUAL = {
    "user_vm": 20, "public_ip": 20, "volume": 20, "snapshot": 20, "template": 20, "project": 10,
    "network": 20, "vpc": 20, "cpu": 40, "memory": 40_960, "primary_storage": 200,
    "secondary_storage": 400, "backup": 20, "backup_storage": 400, "bucket": 20,
    "object_storage": 400, "gpu": 20,
}  # fmt: skip
# Name of a resource type -> the stem of its fields in accounts and projects.
STEMS = {
    "user_vm": "vm", "public_ip": "ip", "volume": "volume", "snapshot": "snapshot",
    "template": "template", "project": "project", "network": "network", "vpc": "vpc", "cpu": "cpu",
    "memory": "memory", "primary_storage": "primarystorage",
    "secondary_storage": "secondarystorage", "backup": "backup", "backup_storage": "backupstorage",
    "bucket": "bucket", "object_storage": "objectstorage", "gpu": "gpu",
}  # fmt: skip


def resource_types(call: Call) -> list[tuple[str, str]]:
    """Number and name of each resource type that the version has, as text."""
    limits = call.site.spec.answer_class("Account").fields
    entries = (entry.split() for entry in tables()["ResourceType"])
    return [(number, name) for name, number in entries if f"{STEMS[name]}limit" in limits]


def limit_of_account(account: AccountRow, name: str) -> int:
    """What an account may have; -1 for no limit."""
    usual = -1 if account.get("accounttype") == 1 else _USUAL[name]
    return account.get("_limits", {}).get(name, usual)


def limit_of_domain(store: Store, domain: DomainRow, name: str) -> int:
    """What a domain may have: what was set there, or for the nearest domain above; -1 for no limit,
    as for ROOT.
    """
    at: DomainRow | None = domain
    while at is not None and at["level"] > 0:
        if name in (limits := at.get("_limits", {})):
            return limits[name]
        at = store.get(at.get("parentdomainid"), DOMAINS)
    return -1


def may_have(store: Store, owner: AccountRow, name: str, count: int) -> bool:
    """Whether so many of a resource type are within the limits of an account and of its domain."""
    if owner.get("accounttype") == 1:
        return True
    limits = [limit_of_account(owner, name)]
    if (home := store.get(owner["domainid"], DOMAINS)) is not None:
        limits.append(limit_of_domain(store, home, name))
    return not any(0 <= limit < count for limit in limits)


def counted_in(store: Store, top: DomainRow, name: str) -> float:
    """How many of a resource type the accounts of a domain have, and of those below it."""
    domains = {row["id"] for row in store.rows(DOMAINS) if within(row, top)}
    accounts = [row for row in store.rows(ACCOUNTS) if row["domainid"] in domains]
    return sum(counted_for(store, account, name) for account in accounts)


def counted_for(store: Store, account: AccountRow, name: str) -> float:
    """How many of a resource type an account has: whole numbers, but for secondary storage."""
    measure = _MEASURES.get(name)
    if measure is not None:
        return measure(store, account["id"])
    kind = LIMITED.get(name)
    if kind is None:
        return 0
    return sum(1 for _ in store.where(kind, _owner=account["id"]))


_GB = 1024**3


def _machines(store: Store, owner: str) -> list[MachineRow]:
    """The machines that count: those that are not gone."""
    gone = ("Destroyed", "Expunging", "Error")
    return [vm for vm in store.where(MACHINES, _owner=owner) if vm["state"] not in gone]


def _volumes(store: Store, owner: str) -> list[VolumeRow]:
    gone = ("Destroy", "Expunged")
    return [row for row in store.where(VOLUMES, _owner=owner) if row["state"] not in gone]


def _secondary(store: Store, owner: str) -> float:
    sizes = [row.get("physicalsize", 0) for row in store.where(SNAPSHOTS, _owner=owner)]
    sizes += [row.get("size", 0) for row in store.where(TEMPLATES, _owner=owner)]
    return sum(sizes) / _GB


_MEASURES: dict[str, Callable[[Store, str], float]] = {
    "user_vm": lambda store, owner: len(_machines(store, owner)),
    "cpu": lambda store, owner: sum(vm["cpunumber"] for vm in _machines(store, owner)),
    "memory": lambda store, owner: sum(vm["memory"] for vm in _machines(store, owner)),
    "volume": lambda store, owner: len(_volumes(store, owner)),
    "primary_storage": lambda store, owner: (
        sum(row["size"] for row in _volumes(store, owner)) // _GB
    ),
    "secondary_storage": _secondary,
}


# Name in resource limits -> class counted.
LIMITED = {
    "user_vm": "UserVm",
    "public_ip": "IPAddress",
    "volume": "Volume",
    "snapshot": "Snapshot",
    "template": "Template",
    "project": "Project",
    "network": "Network",
    "vpc": "Vpc",
}


def check_limit(call: Call, owner: AccountRow, kind: str, *, more: int = 1) -> None:
    """535 when an account, or a domain above it, would have more than it may. `more`: how many
    are to be added; cpu are cores, memory is MB, storage is GB.
    """
    if more <= 0 or owner.get("accounttype") == 1:
        return
    most = limit_of_account(owner, kind)
    if most >= 0 and counted_for(call.store, owner, kind) + more > most:
        raise Refusal(ALLOCATION, f"account {owner['name']} may have no more of {kind}: {most}")
    domain = call.store.get(owner["domainid"], DOMAINS)
    while domain is not None and domain["level"] > 0:
        most = limit_of_domain(call.store, domain, kind)
        if most >= 0 and counted_in(call.store, domain, kind) + more > most:
            raise Refusal(ALLOCATION, f"domain {domain['path']} may have no more of {kind}: {most}")
        domain = call.store.get(domain.get("parentdomainid"), DOMAINS)
