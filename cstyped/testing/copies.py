"""Rows out of answers: what a scenario or a copy of a cloud says exists, made part of the fake.

The people that every fake has (ROOT, admin) are taken for those of the copied cloud, so that its
things are theirs. With `replace`, what is copied takes the place of what the fake began with, and
what is not copied moves to where it now belongs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from cstyped.checks.json_types import is_list, is_object

from .asking.site import Site
from .parts import build
from .rows.kinds import (
    ACCOUNTS,
    DOMAINS,
    HOSTS,
    MACHINES,
    NICS,
    PHYSICAL_NETWORKS,
    ROLES,
    SYSTEM_VMS,
    USERS,
    VLAN_IP_RANGES,
    ZONES,
)
from .rows.rendering import REFERENCES
from .rows.store import Store, fields_of, of_kind, table_of
from .rows.stored import Shown

if TYPE_CHECKING:
    from .rows.typed import DomainRow, NicRow, VlanIpRangeRow

# Whose things are comes before the things.
_FIRST = ("Domain", "Account", "User")
_PLACES = {"podid": "Pod", "clusterid": "Cluster", "physicalnetworkid": "PhysicalNetwork"}


def load_rows(site: Site, rows: Mapping[str, Sequence[Shown]], *, replace: bool) -> None:
    """Keep rows by class of answer. Raises ValueError for a class that there is not."""
    for kind in rows:
        if not site.spec.answer_class(kind).fields:
            raise ValueError(f"there is no class of answers {kind}")
    aliases: dict[str, str] = {}
    for kind in sorted(rows, key=lambda kind: kind not in _FIRST and len(_FIRST)):
        if replace and rows[kind]:
            _clear(site, kind)
        for row in rows[kind]:
            _keep(
                site,
                kind,
                {name: _translated(held, aliases) for name, held in row.items()},
                aliases,
            )
    if replace:
        _settle(site)


def _clear(site: Site, kind: str) -> None:
    """Take away what the fake began with, but not what it cannot do without."""
    for row in map(fields_of, site.store.rows(kind)):
        needed = row.get("isdefault") if kind in ("Account", "User") else row.get("level") == 0
        needed = needed or row.get("templatetype") == "SYSTEM" or row.get("issystem")
        if not needed or row.get("guestiptype"):
            site.store.remove(row)


def _translated(value: object, aliases: Mapping[str, str]) -> object:
    """The value with the ids of those that were here already."""
    if is_object(value):
        return {name: _translated(inner, aliases) for name, inner in value.items()}
    if is_list(value):
        return [_translated(inner, aliases) for inner in value]
    return aliases.get(value, value) if isinstance(value, str) else value


def _here_already(site: Site, kind: str, row: Shown) -> str | None:
    """The id of who of the fake is meant by a copied domain, account or user."""
    store = site.store
    if kind == "Domain":
        known = store.first(DOMAINS, path=row.get("path"))
        return None if known is None else known["id"]
    domain = _domain_of(site, row)
    if kind == "Account":
        same = store.first(ACCOUNTS, name=row.get("name"), domainid=domain["id"])
        return None if same is None else same["id"]
    account = store.first(ACCOUNTS, name=row.get("account"), domainid=domain["id"])
    if account is None or not account.get("isdefault"):
        return None
    user = store.first(USERS, accountid=account["id"])
    return None if user is None else user["id"]


def _domain_of(site: Site, row: Shown) -> DomainRow:
    return site.store.get(row.get("domainid"), DOMAINS) or site.store.one(DOMAINS, path="ROOT")


def _keep(site: Site, kind: str, source: Shown, aliases: dict[str, str]) -> None:
    """A row out of an answer: names of what it refers to are worked out again, its owner found."""
    row = {name: value for name, value in source.items() if value is not None}
    key = str(row.get("id", ""))
    if key and site.store.get(key) is not None:
        return
    if kind in _FIRST and (known := _here_already(site, kind, row)) is not None:
        if key and known not in aliases.values():
            aliases[key] = known
            return
        if kind != "User":
            return
    _set_owner(site, kind, row)
    if kind == "Account":
        _set_role(site, row)
    if kind == "Host" and "cpunumber" in row and "cpuspeed" in row:
        row["_cpu"] = _number(row, "cpunumber") * _number(row, "cpuspeed")
        row["_memory"] = row.get("memorytotal", 8 * build.GIB)
    if kind == "ResourceTag":
        row["_of"] = row.get("resourceid")
    for name in list(row):
        via = name.removesuffix("name") + "id"
        if name.endswith("name") and name != "name" and via in REFERENCES and via in row:
            del row[name]
    nics = row.pop("nic", None)
    kept = build.make_any(site, table_of(kind), row)
    if (vm := of_kind(kept, MACHINES)) is not None:
        vm["_nics"] = [_nic(site, vm["id"], nic) for nic in nics] if is_list(nics) else []


def _number(row: Shown, name: str) -> int:
    return int(str(row[name]))


def _nic(site: Site, machine: str, fields: object) -> NicRow:
    row: NicRow = {"virtualmachineid": machine}
    fields_of(row).update(fields if is_object(fields) else {})
    return site.store.add(NICS, row)


def _set_owner(site: Site, kind: str, row: Shown) -> None:
    """Say whose a row is by an id of this cloud: the administrator's, if not of an account here."""
    name = row.get("account")
    owner = site.store.first(ACCOUNTS, name=name, domainid=_domain_of(site, row)["id"])
    owner = owner or site.store.one(ACCOUNTS, name="admin")
    if kind not in _FIRST and "account" in site.spec.answer_class(kind).fields:
        row["_owner"] = owner["id"]
        for shown in ("account", "accountid", "domain", "domainpath", "domainid"):
            row.pop(shown, None)
    if kind == "User":
        row |= {"accountid": owner["id"], "domainid": owner["domainid"], "_owner": owner["id"]}
        row.setdefault("_password", "password")


def _set_role(site: Site, row: Shown) -> None:
    """Give an account the role of its name, where its own was not copied."""
    row.pop("user", None)
    if site.store.get(row.get("roleid"), ROLES) is None:
        role = site.store.first(ROLES, name=row.get("rolename"))
        row["roleid"] = (role or site.store.one(ROLES, name="User"))["id"]


def _settle(site: Site) -> None:
    """Put what was not copied where it belongs now, and see to it that machines can be deployed in
    each zone.
    """
    store = site.store
    zones = store.rows(ZONES)
    if not zones:
        return
    home = zones[0]["id"]
    for kind in list(store.tables):
        for row in map(fields_of, store.rows(kind)):
            _place(store, row, home)
    for number, zone in enumerate(zones):
        network = store.first(PHYSICAL_NETWORKS, zoneid=zone["id"])
        if network is None:
            network = build.physical_network(site, zone, "physical", {"state": "Enabled"})
        if store.first(VLAN_IP_RANGES, zoneid=zone["id"]) is None:
            public: VlanIpRangeRow = {
                "vlan": "vlan://60",
                "gateway": f"198.18.{number}.1",
                "netmask": "255.255.255.0",
                "startip": f"198.18.{number}.2",
                "endip": f"198.18.{number}.250",
            }
            build.public_range(site, zone, network, public)
        # System machines are made anew, and so are they where they stand among the hosts.
        for machine in list(store.where(SYSTEM_VMS, zoneid=zone["id"])):
            store.remove(machine)
        for host in list(store.where(HOSTS, zoneid=zone["id"])):
            if host.get("type") in ("ConsoleProxy", "SecondaryStorageVM"):
                store.remove(host)
        build.system_machines(site, zone)


def _place(store: Store, row: Shown, home: str) -> None:
    """Put a row whose zone is gone into another, and likewise where it is in its zone."""
    if "zoneid" in row and store.get(row["zoneid"]) is None:
        row["zoneid"] = home
    for field, of in _PLACES.items():
        if field in row and store.get(row[field]) is None:
            place = store.first(of, zoneid=row.get("zoneid", home))
            row[field] = row[field] if place is None else place["id"]
