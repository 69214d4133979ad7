"""How much an account, domain or project may have, and has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call
from ..facts.tables import tables
from ..refusal import ALLOCATION, Refusal
from ..rows.store import Store

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, DomainRow

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


def limit_of(subject: AccountRow | DomainRow, name: str) -> int:
    """What an account or domain may have; -1 for no limit."""
    own = subject.get("_limits")
    if own is not None and name in own:
        return own[name]
    return -1 if subject.get("accounttype") == 1 or "level" in subject else _USUAL[name]


def counted(call: Call, account: AccountRow | None, name: str) -> int:
    return 0 if account is None else counted_for(call.store, account, name)


def counted_for(store: Store, account: AccountRow, name: str) -> int:
    """How many of a resource type an account has."""
    kind = LIMITED.get(name)
    if kind is None:
        return 0
    return sum(1 for _ in store.where(kind, _owner=account["id"]))


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


def check_limit(call: Call, owner: AccountRow, kind: str) -> None:
    """535 when the account has as many as it may."""
    most = limit_of(owner, kind)
    if 0 <= most <= counted(call, owner, kind):
        raise Refusal(ALLOCATION, f"account {owner['name']} may have no more of {kind}: {most}")
