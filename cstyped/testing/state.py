"""`cloud.state`: arrange what exists and look at it, without a request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias, cast

from . import clock
from .asking.site import Site
from .facts.spec import Spec
from .parts import build
from .rows.kinds import ACCOUNTS
from .scenario import add_fleet

# A row as tests read and change it. Any: what its fields hold depends on its class, which is known
# when the test runs.
StoredFields: TypeAlias = dict[str, Any]

# What tests call things -> the class of their rows. Other names are taken as the class itself.
_NAMES = {
    "machines": "UserVm",
    "virtualmachine": "UserVm",
    "virtualmachines": "UserVm",
    "zones": "Zone",
    "hosts": "Host",
    "volumes": "Volume",
    "networks": "Network",
    "templates": "Template",
    "accounts": "Account",
    "users": "User",
    "domains": "Domain",
    "projects": "Project",
    "jobs": "AsyncJob",
    "snapshots": "Snapshot",
    "offerings": "ServiceOffering",
    "serviceoffering": "ServiceOffering",
}


class State:
    """The rows of a cloud by kind: `state.rows("zones")`, `state.find("machines", name="vm-1")`,
    `state.add("volumes", name="data", size=10 * 1024**3)`.

    A kind is a class of answers, in any case and also in the plural ("Volume", "volumes"), or one
    of machines, virtualmachines, zones, hosts, volumes, networks, templates, accounts, users,
    domains, projects, jobs, snapshots, offerings.
    """

    def __init__(self, site: Site) -> None:
        self._site = site

    @property
    def spec(self) -> Spec:
        """The commands and classes of the version that is answered as."""
        return self._site.spec

    def _kind(self, name: str) -> str:
        if name in _NAMES:
            return _NAMES[name]
        for known in self._site.store.tables:
            if known.lower() in (name.lower(), name.lower().removesuffix("s")):
                return known
        if not self._site.spec.answer_class(name).fields:
            raise KeyError(f"there is no kind {name!r}: say machines, hosts, ..., or a class")
        return name

    def rows(self, kind: str) -> list[StoredFields]:
        """All rows of a kind: the stored fields, to be read or changed in place."""
        with self._site.lock:
            return [_fields(row) for row in self._site.store.rows(self._kind(kind))]

    def find(self, kind: str, **fields: object) -> StoredFields | None:
        """The first row whose fields have these values."""
        with self._site.lock:
            found = self._site.store.first(self._kind(kind), **fields)
            return None if found is None else _fields(found)

    def get(self, key: str) -> StoredFields | None:
        """The row with that id."""
        with self._site.lock:
            found = self._site.store.get(key)
            return None if found is None else _fields(found)

    def add(self, kind: str, **fields: object) -> StoredFields:
        """A new row, without the checks and consequences of a command.

        Args:
            kind: what it is of.
            fields: its fields under the names that answers have (`name`, `zoneid`, `state`, ...),
                in the types that answers have: ids and dates as strings, sizes in bytes. What is
                left out has the usual value of its kind; None leaves a field out. `id` may be
                given. `_owner`: the id of the account that it belongs to, else the administrator's.

        Returns:
            The row as it is kept, to be read or changed in place.

        Example:
            host = cloud.state.find("hosts", name="host-a1")
            cloud.state.add("Alert", type=8, name="ALERT.USERVM", description="it is hot")
        """
        with self._site.lock:
            row = _fields(build.make_any(self._site, self._kind(kind), fields))
            known = self._site.spec.answer_class(row["_kind"]).fields
            admin = self._site.store.first(ACCOUNTS, name="admin")
            if "account" in known and "_owner" not in row and admin is not None:
                row["_owner"] = admin["id"]
            row.setdefault("created", clock.written(self._site.clock.now()))
            return row

    def machines(
        self, count: int, *, prefix: str = "vm", state: str = "Stopped"
    ) -> list[StoredFields]:
        """So many machines of the administrator, in a network of their own, for load tests."""
        with self._site.lock:
            fleet = add_fleet(self._site, count, prefix=prefix, state=state)
            return [_fields(row) for row in fleet]

    def change(self, key: str, **fields: object) -> StoredFields:
        """Set fields of a row, as a state that no command leads to.

        Args:
            key: the id of the row.
            fields: the fields to set, as of `add`. Nothing is checked, and nothing else changes.

        Raises:
            KeyError: there is no row with that id.

        Example:
            cloud.state.change(machine.id, state="Error")
        """
        with self._site.lock:
            row = self._site.store.get(key)
            if row is None:
                raise KeyError(key)
            changed = _fields(row)
            changed.update(fields)
            return changed

    def remove(self, key: str) -> None:
        with self._site.lock:
            row = self._site.store.get(key)
            if row is None:
                raise KeyError(key)
            self._site.store.remove(row)


def _fields(row: Mapping[str, object]) -> StoredFields:
    # cast: a TypedDict is a dictionary, and tests know what is in it.
    return cast("StoredFields", row)
