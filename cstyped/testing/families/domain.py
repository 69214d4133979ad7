"""Domains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour, within
from ..asking.conventions import keep
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged
from ..parts.limits import STEMS
from ..parts.network_domains import check_network_domain
from ..parts.people import remove_account
from ..refusal import INTERNAL, Refusal, failure, forbidden, invalid
from ..rows.kinds import ACCOUNTS, DOMAINS
from ..rows.rendering import Renderer, compute, constant

if TYPE_CHECKING:
    from ..rows.typed import DomainRow

# What only listDomains shows of a domain.
_FULL = (
    *tuple(
        stem + ending
        for stem in STEMS.values()
        for ending in ("limit", "total", "available")
        if stem + ending != "secondarystoragetotal"
    ),
    "state",
    "hasannotations",
)


@behaviour("createDomain", evidence="recorded: access2")
def create_domain(call: Call) -> DomainRow:
    check_network_domain(call)
    parent = call.given("parentdomainid", DOMAINS)
    if parent is None:
        parent = call.store.one(DOMAINS, level=0)
        if not within(parent, call.caller.domain):
            raise forbidden(f"{call.caller.account['name']} has no permission in {parent['path']}")
    name = call.text("name", "")
    if not name.strip():
        raise invalid("a domain needs a name")
    if _under(call, parent["id"], name) is not None:
        raise invalid(f"there is a domain {name} under {parent['name']} already")
    if "/" in name:  # DomainDaoImpl.create does not say it as the others do
        raise Refusal(INTERNAL, f"the name of a domain has no slash: {name}")
    row: DomainRow = {
        "name": name,
        "level": parent["level"] + 1,
        "parentdomainid": parent["id"],
        "path": f"{parent['path']}/{name}",
        # What limits allow is shown where domains are listed in full, not where one is made.
        "_hidden": ("created", *_FULL),
    }
    keep(call, row, "networkdomain")
    return call.new(DOMAINS, row)


def _under(call: Call, parent: object, name: str) -> DomainRow | None:
    """The domain of that name, in whatever case, in another one."""
    there = call.store.where(DOMAINS, parentdomainid=parent)
    return next((row for row in there if row["name"].lower() == name.lower()), None)


@behaviour("updateDomain", evidence="recorded: people")
def update_domain(call: Call) -> DomainRow:
    check_network_domain(call)
    domain = call.row("id", DOMAINS)
    if (name := call.text("name")) is not None:
        if domain["level"] == 0:
            raise invalid("the ROOT domain keeps its name")
        same = _under(call, domain.get("parentdomainid"), name)
        if same is not None and same is not domain:
            raise invalid(f"there is a domain {name} beside it already")
        old, parent = domain["path"], domain["path"].rpartition("/")[0]
        domain["name"] = name
        new = f"{parent}/{domain['name']}" if parent else domain["name"]
        for row in call.store.rows(DOMAINS):
            if row["path"] == old or row["path"].startswith(old + "/"):
                row["path"] = new + row["path"][len(old) :]
    keep(call, domain, "networkdomain")
    if not domain.get("networkdomain"):
        domain.pop("networkdomain", None)
    domain["_hidden"] = _FULL
    return domain


@behaviour(
    "moveDomain", evidence="source: DomainManagerImpl.moveDomainAndChildrenToNewParentDomain"
)
def move_domain(call: Call) -> DomainRow:
    domain, parent = call.row("domainid", DOMAINS), call.row("parentdomainid", DOMAINS)
    if domain["level"] == 0:
        raise invalid("the ROOT domain stays where it is")
    if parent["id"] == domain.get("parentdomainid"):
        raise invalid(f"domain {domain['name']} is in {parent['name']} already")
    if within(parent, domain):
        raise invalid("a domain does not move into itself or what is below it")
    if _under(call, parent["id"], domain["name"]) is not None:
        raise invalid(f"there is a domain {domain['name']} in {parent['name']} already")
    old, new = domain["path"], f"{parent['path']}/{domain['name']}"
    deeper = parent["level"] + 1 - domain["level"]
    for row in call.store.rows(DOMAINS):
        if row["path"] == old or row["path"].startswith(old + "/"):
            row["path"] = new + row["path"][len(old) :]
            row["level"] += deeper
    domain["parentdomainid"] = parent["id"]
    domain["_hidden"] = _FULL
    return domain


@behaviour("deleteDomain", evidence="recorded: access2")
def delete_domain(call: Call) -> Work:
    domain = call.row("id", DOMAINS)
    if domain["level"] == 0:
        raise forbidden("the ROOT domain cannot be deleted")
    yield domain
    below = [row for row in call.store.rows(DOMAINS) if row is not domain and within(row, domain)]
    accounts = [
        row
        for row in call.store.rows(ACCOUNTS)
        if row["domainid"] in {each["id"] for each in [domain, *below]}
    ]
    if (below or accounts) and not call.flag("cleanup"):
        raise failure(f"domain {domain['name']} is not empty")
    for account in accounts:
        remove_account(call, account)
    for row in [*below, domain]:
        call.store.remove(row)
    return None


@behaviour("listDomains", evidence="recorded: infra")
def list_domains(call: Call) -> Listing:
    rows = [row for row in call.store.rows(DOMAINS) if within(row, call.caller.domain)]
    everything = call.flag("listall", False)
    if not (everything or call.has("id") or call.has("name") or call.caller.root):
        rows = [row for row in rows if row is call.caller.domain]
    for row in rows:
        row["_hidden"] = ()
    if (top := call.given("id", DOMAINS)) is not None:
        rows = [row for row in rows if row is top or (everything and within(row, top))]
    return paged(call, narrowed(call, rows))


@behaviour("listDomainChildren", evidence="recorded: sweep")
def list_children(call: Call) -> Listing:
    top = call.given("id", DOMAINS) or call.caller.domain
    recursive = call.flag("isrecursive", False)
    rows = [
        row
        for row in call.store.rows(DOMAINS)
        if row is not top
        and within(row, top)
        and (recursive or row.get("parentdomainid") == top["id"])
    ]
    for row in rows:
        row["_hidden"] = _FULL
    return paged(call, narrowed(call, rows))


def _has_child(domain: DomainRow, at: Renderer) -> bool:
    return any(at.store.where(DOMAINS, parentdomainid=domain["id"]))


compute("Domain", {"haschild": _has_child, "state": constant("Active")})
