"""Scenarios: what exists besides the seeds, read from YAML or a dictionary; also written, as a copy
of a real cloud.

    accounts:  [{name: dev, domain: ROOT/acme, username: dana, password: secret}]
    networks:  [{name: web, account: dev}]
    machines:  [{name: web-1, account: dev, network: web, state: Running, count: 3}]
    rows:      {SSHKeyPair: [{name: laptop}]}

`rows` takes any class of answer with its wire names; what a copy of a real cloud has is all under
it, and takes the place of what a fake has of itself (`replace`).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from cstyped.checks.json_types import is_list, is_object

from . import copies
from .asking import arguments
from .asking.call import Call
from .asking.site import Site
from .callers.roles import caller_for
from .families.machine.making import place
from .parts import people
from .parts.networks import default_network, new_network
from .rows.kinds import (
    ACCOUNTS,
    DOMAINS,
    NETWORK_OFFERINGS,
    NETWORKS,
    ROLES,
    SERVICE_OFFERINGS,
    TEMPLATES,
    USERS,
    ZONES,
)
from .rows.rendering import usual

if TYPE_CHECKING:
    from .rows.typed import AccountRow, DomainRow, MachineRow, NetworkRow, UserRow, ZoneRow

# An entry of a scenario. Any: somebody wrote it, and its values are what YAML made of that.
Entry: TypeAlias = dict[str, Any]

_KNOWN = ("domains", "accounts", "networks", "machines", "rows", "replace")
# What an entry of a kind may say; first what it must.
_ENTRY = {
    "domains": ("path",),
    "accounts": ("name", "domain", "role", "username", "password", "keys"),
    "networks": ("name", "account", "zone", "offering", "cidr"),
    "machines": (
        "name", "account", "zone", "offering", "template", "network", "count", "state", "tags",
    ),
}  # fmt: skip
_STATES = (
    "Running", "Stopped", "Starting", "Stopping", "Migrating", "Destroyed", "Expunging", "Error",
    "Shutdown", "Unknown",
)  # fmt: skip


def load_scenario(site: Site, source: str | Path | Mapping[str, object]) -> None:
    """Add what a scenario says to a cloud. Raises ValueError that names what is wrong."""
    document = _read(source) if isinstance(source, (str, Path)) else dict(source)
    if not is_object(document):
        raise ValueError("a scenario is a mapping of kinds to lists")
    unknown = sorted(str(key) for key in document if key not in _KNOWN)
    if unknown:
        raise ValueError(f"a scenario has no {', '.join(unknown)}; it has {', '.join(_KNOWN)}")
    with site.lock:
        given = document.get("rows")
        rows = {
            kind: _mappings(each, f"rows of {kind}")
            for kind, each in (given if is_object(given) else {}).items()
        }
        copies.load_rows(site, rows, replace=bool(document.get("replace")))
        for entry in _entries(document, "domains"):
            _domain(site, str(entry["path"]))
        for entry in _entries(document, "accounts"):
            _account(site, entry)
        for entry in _entries(document, "networks"):
            _network(site, entry)
        for entry in _entries(document, "machines"):
            _machines(site, entry)


def _read(source: str | Path) -> object:
    try:
        import yaml
    except ImportError:
        raise ValueError("scenarios need PyYAML: pip install 'cstyped[testing]'") from None
    try:
        document: object = yaml.safe_load(Path(source).read_text("utf-8"))
        return document
    except (OSError, yaml.YAMLError) as error:
        raise ValueError(f"{source}: {error}") from None


def _entries(document: Mapping[str, object], kind: str) -> list[Entry]:
    entries = _mappings(document.get(kind) or [], kind)
    needed, *_ = known = _ENTRY[kind]
    for entry in entries:
        if needed not in entry:
            raise ValueError(f"an entry of {kind} has no {needed}: {entry}")
        if unknown := sorted(str(key) for key in entry if key not in known):
            raise ValueError(
                f"{entry[needed]} of {kind} has no {', '.join(unknown)}; it has {', '.join(known)}"
            )
    return entries


def _mappings(value: object, what: str) -> list[Entry]:
    if not is_list(value) or not all(map(is_object, value)):
        raise ValueError(f"{what} must be a list of mappings")
    # cast: each is a mapping, as was looked at above.
    return cast("list[Entry]", value)


def _domain(site: Site, path: str) -> DomainRow:
    """The domain with that path, made with those above it where it is missing."""
    at = site.store.one(DOMAINS, path="ROOT")
    for name in path.strip("/").removeprefix("ROOT").strip("/").split("/"):
        if not name:
            continue
        below = f"{at['path']}/{name}"
        found = site.store.first(DOMAINS, path=below)
        if found is None:
            row: DomainRow = {"name": name, "path": below, "level": at["level"] + 1}
            row["parentdomainid"] = at["id"]
            found = site.store.add(DOMAINS, row, now=site.clock.now())
        at = found
    return at


def _account(site: Site, entry: Entry) -> None:
    domain = _domain(site, str(entry.get("domain", "ROOT")))
    role = site.store.first(ROLES, name=entry.get("role", "User"))
    if role is None:
        raise ValueError(f"there is no role {entry.get('role')}")
    account: AccountRow = {
        "name": entry["name"],
        "domainid": domain["id"],
        "roleid": role["id"],
        "accounttype": people.TYPE_OF_ROLE[role["type"]],
        "state": "enabled",
        "isdefault": False,
    }
    site.store.add(ACCOUNTS, account, now=site.clock.now())
    name = str(entry.get("username", entry["name"]))
    person: UserRow = {
        "username": name,
        "firstname": name.capitalize(),
        "lastname": "User",
        "email": f"{name}@example.test",
    }
    user = people.new_user(site, account, person, str(entry.get("password", "password")))
    if entry.get("keys", True):
        site.access.new_keys(user)


def call_for(site: Site, owner: AccountRow, command: str = "deployVirtualMachine") -> Call:
    """A call in the name of an account's first user: for building what only calls can build."""
    known = site.spec.command(command)
    user = site.store.first(USERS, accountid=owner["id"])
    caller = caller_for(user, site.store) if user is not None else None
    if known is None or caller is None:
        raise ValueError(f"account {owner['name']} has no user to act for it")
    return Call(site, known, caller, arguments.Arguments({}, {}, {}), {})


def _owner(site: Site, entry: Entry) -> AccountRow:
    name = entry.get("account", "admin")
    owner = site.store.first(ACCOUNTS, name=name)
    if owner is None:
        raise ValueError(f"there is no account {name}")
    return owner


def _network(site: Site, entry: Entry) -> NetworkRow:
    owner = _owner(site, entry)
    name = entry.get("offering", "DefaultIsolatedNetworkOfferingWithSourceNatService")
    offering = site.store.first(NETWORK_OFFERINGS, name=name)
    if offering is None:
        raise ValueError(f"there is no network offering {name}")
    fields = usual(NETWORKS)
    fields |= {"name": entry["name"], "displaytext": entry["name"]}
    if "cidr" in entry:
        fields["cidr"] = entry["cidr"]
    return new_network(call_for(site, owner), _zone(site, entry), offering, owner, fields)


def _zone(site: Site, entry: Entry) -> ZoneRow:
    name = entry.get("zone")
    zones = site.store.rows(ZONES) if name is None else site.store.where(ZONES, name=name)
    zone = next(iter(zones), None)
    if zone is None:
        raise ValueError(f"there is no zone {name or ''}".rstrip())
    return zone


def _machines(site: Site, entry: Entry) -> None:
    owner, zone = _owner(site, entry), _zone(site, entry)
    call = call_for(site, owner)
    offering = site.store.first(SERVICE_OFFERINGS, name=entry.get("offering", "Small Instance"))
    template = (
        site.store.first(TEMPLATES, name=entry["template"])
        if "template" in entry
        else site.store.first(TEMPLATES, isfeatured=True)
    )
    if offering is None or template is None:
        raise ValueError(f"machine {entry['name']}: no such offering or template")
    network = site.store.first(NETWORKS, name=entry.get("network"), _owner=owner["id"])
    if network is None:
        network = default_network(call, zone, owner)
        if "network" in entry:
            network["name"] = network["displaytext"] = entry["network"]
    state = str(entry.get("state", "Running"))
    if state not in _STATES:
        raise ValueError(f"machine {entry['name']}: no state {state}; {', '.join(_STATES)}")
    count = int(entry.get("count", 1))
    for number in range(1, count + 1):
        name = str(entry["name"]) if count == 1 else f"{entry['name']}-{number}"
        place(
            call,
            zone=zone,
            offering=offering,
            template=template,
            owner=owner,
            network=network,
            name=name,
            state=state,
            tags=entry.get("tags") or {},
        )


def add_fleet(site: Site, count: int, *, prefix: str, state: str) -> list[MachineRow]:
    """Machines named `prefix`-1 and so on, in a network large enough for them."""
    owner = site.store.one(ACCOUNTS, name="admin")
    call, zone = call_for(site, owner), site.store.rows(ZONES)[0]
    network = _network(site, {"name": f"{prefix}-net", "cidr": "10.64.0.0/10"})
    offering = site.store.one(SERVICE_OFFERINGS, name="Small Instance")
    template = site.store.one(TEMPLATES, isfeatured=True)
    return [
        place(
            call,
            zone=zone,
            offering=offering,
            template=template,
            owner=owner,
            network=network,
            name=f"{prefix}-{number}",
            state=state,
            tags={},
        )
        for number in range(1, count + 1)
    ]
