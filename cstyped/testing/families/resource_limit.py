"""Resource limits and counts, as clients see them."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import paged
from ..parts.limits import (
    STEMS,
    counted_for,
    counted_in,
    limit_of_account,
    limit_of_domain,
    resource_types,
)
from ..refusal import forbidden, invalid
from ..rows.kinds import ACCOUNTS, DOMAINS, PROJECTS
from ..rows.rendering import Computed, Renderer, compute
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, DomainRow, ProjectRow


def _subject(call: Call) -> tuple[AccountRow | None, DomainRow]:
    """The account (None for a domain as a whole) and the domain that limits are asked for."""
    project, domain = call.given("projectid", PROJECTS), call.given("domainid", DOMAINS)
    account = None
    if project is not None:
        account = call.store.get(project.get("_account"), ACCOUNTS)
    if account is None and call.has("account"):
        account = call.owner()
    if account is not None:
        return account, call.store.get(account["domainid"], DOMAINS) or call.caller.domain
    if domain is not None:
        return None, domain
    return call.caller.account, call.caller.domain


def _whose(account: AccountRow | None, domain: DomainRow, call: Call) -> Shown:
    entry: Shown = {}
    if account is not None:
        project = call.store.get(account.get("_project"), PROJECTS)
        entry = {"account": account["name"]}
        if project is not None:
            entry |= {"projectid": project["id"], "project": project["name"]}
    return entry | {
        "domainid": domain["id"],
        "domain": domain["name"],
        "domainpath": domain["path"],
    }


@behaviour("listResourceLimits", evidence="recorded: more")
def list_limits(call: Call) -> Listing:
    account, domain = _subject(call)
    rows: list[Shown] = []
    wanted, wanted_name = _asked_type(call), call.text("resourcetypename")
    if wanted is not None and wanted not in {number for number, _ in resource_types(call)}:
        raise invalid(f"{wanted} is no type of resource")
    for number, name in resource_types(call):
        if wanted not in (None, number) or wanted_name not in (None, name):
            continue
        if account is None:
            most = limit_of_domain(call.store, domain, name)
        else:
            most = limit_of_account(account, name)
        rows.append(
            _whose(account, domain, call)
            | {"resourcetype": number, "resourcetypename": name, "max": most}
        )
    return paged(call, rows)


def _asked_type(call: Call) -> str | None:
    """The number of the type of resource that is asked for, as answers write it."""
    number = call.number("resourcetype")
    return None if number is None else str(number)


@behaviour("updateResourceLimit", evidence="recorded: more")
def update_limit(call: Call) -> Shown:
    account, domain = _subject(call)
    known, number, most = dict(resource_types(call)), _asked_type(call), call.number("max", -1)
    if most < -1:
        raise invalid(f"{most} is no limit: -1 is for none")
    if number not in known:
        raise invalid(f"{number} is no resource type")
    if not any(call.has(name) for name in ("account", "projectid", "domainid")):
        raise invalid("an account or a domain is needed")
    if account is not None:
        _check_account(call, account, most)
    else:
        _check_domain(call, domain, known[number], most)
    subject = account or domain
    subject.setdefault("_limits", {})[known[number]] = most
    return _whose(account, domain, call) | {
        "resourcetype": number,
        "resourcetypename": known[number],
        "max": most,
    }


def _runs_a_domain(call: Call) -> bool:
    return call.caller.role["type"] in ("DomainAdmin", "ResourceAdmin")


def _check_account(call: Call, account: AccountRow, most: int) -> None:
    """Refuse a limit for an account that has none, or for the caller's own."""
    if account.get("_system"):
        raise invalid(f"account {account['name']} is the server's own")
    if account["accounttype"] == 1 and most != -1:
        raise invalid(f"account {account['name']} is a root administrator's, which has no limits")
    if account is call.caller.account and _runs_a_domain(call):
        raise forbidden("administrators of a domain do not set their own limits")


def _check_domain(call: Call, domain: DomainRow, name: str, most: int) -> None:
    """Refuse a limit for the ROOT domain, for the caller's own, or above that of the parent."""
    if domain["level"] == 0:
        raise forbidden("the ROOT domain has no limits")
    own = domain is call.caller.domain and call.caller.role["type"] == "DomainAdmin"
    if own or call.caller.role["type"] == "ResourceAdmin":
        raise forbidden(f"no permission to set the limits of domain {domain['name']}")
    above = call.store.get(domain.get("parentdomainid"), DOMAINS)
    highest = -1 if above is None else limit_of_domain(call.store, above, name)
    if 0 <= highest < most:
        raise invalid(f"the domain above may have no more of {name} than {highest}")


@behaviour("updateResourceCount", evidence="recorded: more")
def update_counts(call: Call) -> list[Shown]:
    account, domain = _subject(call)
    rows: list[Shown] = []
    wanted = _asked_type(call)
    if wanted is not None and wanted not in {number for number, _ in resource_types(call)}:
        raise invalid(f"{wanted} is no type of resource")
    for number, name in resource_types(call):
        if wanted not in (None, number):
            continue
        if account is None:
            count = counted_in(call.store, domain, name)
        else:
            count = counted_for(call.store, account, name)
        rows.append(
            _whose(account, domain, call)
            | {
                "resourcetype": number,
                "resourcetypename": name,
                "resourcecount": int(count),
            }
        )
    return rows


def _single(value: float) -> float:
    """A number as Java writes one of single precision: with the fewest digits that tell it."""
    packed = struct.pack("f", value)
    texts = (f"{value:.{digits}g}" for digits in range(1, 10))
    return next((float(text) for text in texts if struct.pack("f", float(text)) == packed), value)


def _figure(ending: str, name: str, most: int, have: Callable[[], float]) -> object:
    """What somebody may have, has, or may still have: text, but a number for what they have."""
    number = _single if name == "secondary_storage" else int
    if ending == "total":
        return number(have())
    if most < 0:
        return "Unlimited"
    return str(most if ending == "limit" else number(most - have()))


def _limit_of_account(name: str, ending: str) -> Computed:
    def value(account: AccountRow, at: Renderer) -> object:
        most = limit_of_account(account, name)
        return _figure(ending, name, most, lambda: counted_for(at.store, account, name))

    return value


def _limit_of_domain(name: str, ending: str) -> Computed:
    def value(domain: DomainRow, at: Renderer) -> object:
        most = limit_of_domain(at.store, domain, name)
        return _figure(ending, name, most, lambda: counted_in(at.store, domain, name))

    return value


def _limit_of_project(name: str, ending: str) -> Computed:
    """The same of the account that stands for a project."""

    shown = _limit_of_account(name, ending)

    def value(project: ProjectRow, at: Renderer) -> object:
        nobody: AccountRow = {"id": project["id"]}
        account = at.store.get(project.get("_account"), ACCOUNTS)
        return shown(nobody if account is None else account, at)

    return value


for _name, _stem in STEMS.items():
    for _ending in ("limit", "total", "available"):
        compute("Account", {_stem + _ending: _limit_of_account(_name, _ending)})
        compute("Domain", {_stem + _ending: _limit_of_domain(_name, _ending)})
        compute("Project", {_stem + _ending: _limit_of_project(_name, _ending)})
