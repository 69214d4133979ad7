"""What programs make in the cloud, and all that can have become of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from cstyped import Client, Job

# Of one thing: whether it is there, and what it is called if it is.
State = tuple[bool, str]
# Any, below: what a command gives depends on the command, and rows on their kind.


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing: how to make, rename and delete one, and where the cloud keeps them."""

    rows: str
    name_field: str
    create: Callable[[Client, Mapping[str, str], str], Any]
    rename: Callable[[Client, str, str], Any] | None
    delete: Callable[[Client, str], Any]
    listed: Callable[[Client, int], list[Any]]


@dataclass(slots=True)
class Thing:
    """One thing that a program ordered. `id` is None where the answer that had it was lost."""

    kind: Kind
    name: str
    possible: set[State]
    id: str | None = None

    def applied(self, change: Callable[[State], State], *, certain: bool) -> None:
        """Take a change into account that was carried out, or that may have been."""
        changed = {change(state) for state in self.possible}
        self.possible = changed if certain else self.possible | changed


@dataclass(slots=True)
class Pending:
    """A job that was begun, and what it changes when it succeeds."""

    job: Job[Any]
    thing: Thing
    change: Callable[[State], State]
    ended: bool = field(default=False)


def _all(found: Any) -> list[Any]:
    return list(found.all())


_KINDS = (
    Kind(
        "volumes",
        "name",
        lambda client, ids, name: client.create_volume(
            name=name, zoneid=ids["zone"], diskofferingid=ids["disk offering"]
        ),
        lambda client, key, name: client.update_volume(id=key, name=name),
        lambda client, key: client.delete_volume(id=key),
        lambda client, size: _all(client.list_volumes(type="DATADISK", pagesize=size, page=1)),
    ),
    Kind(
        "machines",
        "displayname",
        lambda client, ids, name: client.deploy_virtual_machine(
            name=name,
            displayname=name,
            zoneid=ids["zone"],
            serviceofferingid=ids["offering"],
            templateid=ids["template"],
        ),
        lambda client, key, name: client.update_virtual_machine(id=key, displayname=name),
        lambda client, key: client.destroy_virtual_machine(id=key, expunge=True),
        lambda client, size: _all(client.list_virtual_machines(pagesize=size, page=1)),
    ),
    Kind(
        "AffinityGroup",
        "name",
        lambda client, ids, name: client.create_affinity_group(
            name=name, type="host anti-affinity"
        ),
        None,
        lambda client, key: client.delete_affinity_group(id=key),
        lambda client, size: _all(client.list_affinity_groups(pagesize=size, page=1)),
    ),
    Kind(
        "domains",
        "name",
        lambda client, ids, name: client.create_domain(name=name),
        lambda client, key, name: client.update_domain(id=key, name=name),
        lambda client, key: client.delete_domain(id=key),
        lambda client, size: _all(client.list_domains(listall=True, pagesize=size, page=1)),
    ),
)
KINDS: dict[str, Kind] = {kind.rows: kind for kind in _KINDS}
