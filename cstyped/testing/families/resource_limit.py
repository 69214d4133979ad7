"""Resource limits and counts, as clients see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import paged
from ..parts.limits import STEMS, counted, counted_for, limit_of, resource_types
from ..refusal import Refusal, invalid
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
        rows.append(
            _whose(account, domain, call)
            | {
                "resourcetype": number,
                "resourcetypename": name,
                "max": limit_of(account or domain, name),
            }
        )
    return paged(call, rows)


def _asked_type(call: Call) -> str | None:
    """The number of the type of resource that is asked for, as answers write it."""
    number = call.number("resourcetype")
    return None if number is None else str(number)


@behaviour("updateResourceLimit", evidence="recorded: more")
def update_limit(call: Call) -> Shown:
    account, domain = _subject(call)
    known = dict(resource_types(call))
    number = _asked_type(call)
    if number not in known:
        raise invalid(f"{number} is no resource type")
    if account is call.caller.account and not call.has("account"):
        raise Refusal(531, "nobody sets his own limits", 4365)
    subject = account or domain
    most = call.number("max", -1)
    subject.setdefault("_limits", {})[known[number]] = most
    return _whose(account, domain, call) | {
        "resourcetype": number,
        "resourcetypename": known[number],
        "max": most,
    }


@behaviour("updateResourceCount", evidence="recorded: more")
def update_counts(call: Call) -> list[Shown]:
    account, domain = _subject(call)
    rows: list[Shown] = []
    wanted = _asked_type(call)
    for number, name in resource_types(call):
        if wanted not in (None, number):
            continue
        rows.append(
            _whose(account, domain, call)
            | {
                "resourcetype": number,
                "resourcetypename": name,
                "resourcecount": counted(call, account, name),
            }
        )
    return rows


def _figure(subject: AccountRow | DomainRow, at: Renderer, name: str, ending: str) -> object:
    """What somebody may have, has, or may still have: text, but a number for what they have."""
    fraction = name == "secondary_storage"
    if ending == "total":
        have = counted_for(at.store, subject, name)
        return float(have) if fraction else have
    most = limit_of(subject, name)
    if most < 0:
        return "Unlimited"
    if ending == "limit":
        return str(most)
    left = most - counted_for(at.store, subject, name)
    return str(float(left)) if fraction else str(left)


def _limit(name: str, ending: str) -> Computed:
    def value(subject: AccountRow | DomainRow, at: Renderer) -> object:
        return _figure(subject, at, name, ending)

    return value


def _limit_of_project(name: str, ending: str) -> Computed:
    """The same of the account that stands for a project."""

    def value(project: ProjectRow, at: Renderer) -> object:
        nobody: AccountRow = {"id": project["id"]}
        account = at.store.get(project.get("_account"), ACCOUNTS)
        return _figure(nobody if account is None else account, at, name, ending)

    return value


for _name, _stem in STEMS.items():
    for _ending in ("limit", "total", "available"):
        compute("Account", {_stem + _ending: _limit(_name, _ending)})
        compute("Domain", {_stem + _ending: _limit(_name, _ending)})
        compute("Project", {_stem + _ending: _limit_of_project(_name, _ending)})
