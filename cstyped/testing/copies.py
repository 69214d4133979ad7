"""Rows out of answers: what a scenario or a copy of a cloud says exists, made part of the fake.

The people that every fake has (ROOT, admin) are taken for those of the copied cloud, so that its
things are theirs. With `replace`, what is copied takes the place of what the fake began with, and
what is not copied moves to where it now belongs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cstyped.checks.json_types import is_list, is_object

from .asking.site import Site
from .parts import build
from .rows.rendering import REFERENCES
from .rows.store import table_of
from .rows.stored import UntypedRow

# Whose things are comes before the things.
_FIRST = ("Domain", "Account", "User")
_PLACES = {"podid": "Pod", "clusterid": "Cluster", "physicalnetworkid": "PhysicalNetwork"}


def load_rows(site: Site, rows: Mapping[str, Sequence[UntypedRow]], *, replace: bool) -> None:
    """Keep rows by class of answer. Raises ValueError for a class that there is not."""
    for kind in rows:
        if not site.spec.answer_class(kind).fields:
            raise ValueError(f"there is no class of answers {kind}")
    aliases: dict[str, str] = {}
    for kind in sorted(rows, key=lambda kind: kind not in _FIRST and len(_FIRST)):
        if replace and rows[kind]:
            _clear(site, kind)
        for row in rows[kind]:
            _keep(site, kind, _translated(row, aliases), aliases)
    if replace:
        _settle(site)


def _clear(site: Site, kind: str) -> None:
    """Take away what the fake began with, but not what it cannot do without."""
    for row in site.store.rows(kind):
        needed = row.get("isdefault") if kind in ("Account", "User") else row.get("level") == 0
        needed = needed or row.get("templatetype") == "SYSTEM" or row.get("issystem")
        if not needed or row.get("guestiptype"):
            site.store.remove(row)


def _translated(value: Any, aliases: Mapping[str, str]) -> Any:
    """The value with the ids of those that were here already."""
    if is_object(value):
        return {name: _translated(inner, aliases) for name, inner in value.items()}
    if is_list(value):
        return [_translated(inner, aliases) for inner in value]
    return aliases.get(value, value) if isinstance(value, str) else value


def _here_already(site: Site, kind: str, row: UntypedRow) -> UntypedRow | None:
    """Who of the fake is meant by a copied domain, account or user."""
    store = site.store
    if kind == "Domain":
        return store.first("Domain", path=row.get("path"))
    domain = store.get(row.get("domainid")) or store.one("Domain", path="ROOT")
    if kind == "Account":
        return store.first("Account", name=row.get("name"), domainid=domain["id"])
    account = store.first("Account", name=row.get("account"), domainid=domain["id"])
    if account is None or not account.get("isdefault"):
        return None
    return store.first("User", accountid=account["id"])


def _keep(site: Site, kind: str, source: UntypedRow, aliases: dict[str, str]) -> None:
    """A row out of an answer: names of what it refers to are worked out again, its owner found."""
    row = {name: value for name, value in source.items() if value is not None}
    key = str(row.get("id", ""))
    if key and site.store.get(key) is not None:
        return
    if kind in _FIRST and (known := _here_already(site, kind, row)) is not None:
        if key and known["id"] not in aliases.values():
            aliases[key] = known["id"]
            return
        if kind != "User":
            return
    domain = site.store.get(row.get("domainid")) or site.store.one("Domain", path="ROOT")
    owner = site.store.first("Account", name=row.get("account"), domainid=domain["id"])
    fields = site.spec.answer_class(kind).fields
    if kind not in _FIRST and "account" in fields:
        owner = owner or site.store.one("Account", name="admin")
        row["_owner"] = owner["id"]
        for name in ("account", "accountid", "domain", "domainpath", "domainid"):
            row.pop(name, None)
    if kind == "User":
        holder = owner or site.store.one("Account", name="admin")
        row |= {"accountid": holder["id"], "domainid": holder["domainid"], "_owner": holder["id"]}
        row.setdefault("_password", "password")
    if kind == "Account":
        row.pop("user", None)
        role = site.store.get(row.get("roleid"))
        if role is None:
            role = site.store.first("Role", name=row.get("rolename"))
            row["roleid"] = (role or site.store.one("Role", name="User"))["id"]
    if kind == "Host" and "cpunumber" in row and "cpuspeed" in row:
        row["_cpu"] = row["cpunumber"] * row["cpuspeed"]
        row["_memory"] = row.get("memorytotal", 8 * build.GIB)
    if kind == "ResourceTag":
        row["_of"] = row.get("resourceid")
    for name in list(row):
        via = name.removesuffix("name") + "id"
        if name.endswith("name") and name != "name" and via in REFERENCES and via in row:
            del row[name]
    nics = row.pop("nic", None)
    kept = build.make(site, table_of(kind), **row)
    if kind == "UserVm":
        kept["_nics"] = [
            site.store.add("Nic", nic | {"virtualmachineid": kept["id"]}) for nic in nics or ()
        ]


def _settle(site: Site) -> None:
    """Put what was not copied where it belongs now, and see to it that machines can be deployed in
    each zone.
    """
    store = site.store
    zones = store.rows("Zone")
    if not zones:
        return
    home = zones[0]["id"]
    for kind in list(store.tables):
        for row in store.rows(kind):
            if "zoneid" in row and store.get(row["zoneid"]) is None:
                row["zoneid"] = home
            for field, of in _PLACES.items():
                if field in row and store.get(row[field]) is None:
                    place = store.first(of, zoneid=row.get("zoneid", home))
                    row[field] = place["id"] if place is not None else row[field]
    for number, zone in enumerate(zones):
        network = store.first("PhysicalNetwork", zoneid=zone["id"])
        if network is None:
            network = build.physical_network(site, zone, "physical", state="Enabled")
        if store.first("VlanIpRange", zoneid=zone["id"]) is None:
            build.public_range(
                site,
                zone,
                network,
                vlan="vlan://60",
                gateway=f"198.18.{number}.1",
                netmask="255.255.255.0",
                startip=f"198.18.{number}.2",
                endip=f"198.18.{number}.250",
            )
        # System machines are made anew, and so are they where they stand among the hosts.
        for machine in list(store.where("SystemVm", zoneid=zone["id"])):
            store.remove(machine)
        for host in list(store.where("Host", zoneid=zone["id"])):
            if host.get("type") in ("ConsoleProxy", "SecondaryStorageVM"):
                store.remove(host)
        build.system_machines(site, zone)
