"""Resource limits and counts, as clients see them."""

from __future__ import annotations

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import paged
from ..parts.limits import counted, limit_of, resource_types
from ..refusal import Refusal, invalid
from ..rows.store import Row


def _subject(call: Call) -> tuple[Row | None, Row]:
    """The account (None for a domain as a whole) and the domain that limits are asked for."""
    if "projectid" in call.rows:
        account = call.store.get(call.rows["projectid"].get("_account", ""))
        if account is not None:
            return account, call.store.get(account["domainid"]) or call.caller.domain
    if call.has("account"):
        account = call.owner()
        return account, call.store.get(account["domainid"]) or call.caller.domain
    if "domainid" in call.rows:
        return None, call.rows["domainid"]
    return call.caller.account, call.caller.domain


def _whose(account: Row | None, domain: Row, call: Call) -> Row:
    entry: Row = {}
    if account is not None:
        project = call.store.get(account.get("_project"))
        entry = (
            {"account": account["name"]}
            if project is None
            else {"projectid": project["id"], "project": project["name"]}
        )
    return entry | {
        "domainid": domain["id"],
        "domain": domain["name"],
        "domainpath": domain["path"],
    }


@behaviour("listResourceLimits", evidence="recorded: more")
def list_limits(call: Call) -> Listing:
    account, domain = _subject(call)
    rows: list[Row] = []
    known = {number for number, _ in resource_types(call)}
    if call.has("resourcetype") and str(call.get("resourcetype")) not in known:
        raise invalid(f"{call.get('resourcetype')} is no type of resource")
    for number, name in resource_types(call):
        if call.has("resourcetype") and str(call.get("resourcetype")) != number:
            continue
        if call.has("resourcetypename") and call.get("resourcetypename") != name:
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


@behaviour("updateResourceLimit", evidence="recorded: more")
def update_limit(call: Call) -> Row:
    account, domain = _subject(call)
    known = dict(resource_types(call))
    number = str(call.get("resourcetype"))
    if number not in known:
        raise invalid(f"{number} is no resource type")
    if account is call.caller.account and not call.has("account"):
        raise Refusal(531, "nobody sets his own limits", 4365)
    subject = account or domain
    most = call.get("max", -1)
    subject.setdefault("_limits", {})[known[number]] = most
    return _whose(account, domain, call) | {
        "resourcetype": number,
        "resourcetypename": known[number],
        "max": most,
    }


@behaviour("updateResourceCount", evidence="recorded: more")
def update_counts(call: Call) -> list[Row]:
    account, domain = _subject(call)
    rows: list[Row] = []
    for number, name in resource_types(call):
        if call.has("resourcetype") and str(call.get("resourcetype")) != number:
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
