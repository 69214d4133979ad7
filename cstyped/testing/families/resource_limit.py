"""Resource limits and counts, as clients see them."""

from __future__ import annotations

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import paged
from ..parts.limits import STEMS, counted, counted_for, limit_of, resource_types
from ..refusal import Refusal, invalid
from ..rows.rendering import Computed, Renderer, compute
from ..rows.stored import UntypedRow


def _subject(call: Call) -> tuple[UntypedRow | None, UntypedRow]:
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


def _whose(account: UntypedRow | None, domain: UntypedRow, call: Call) -> UntypedRow:
    entry: UntypedRow = {}
    if account is not None:
        project = call.store.get(account.get("_project"))
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
    rows: list[UntypedRow] = []
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
def update_limit(call: Call) -> UntypedRow:
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
def update_counts(call: Call) -> list[UntypedRow]:
    account, domain = _subject(call)
    rows: list[UntypedRow] = []
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


def _limit(name: str, ending: str) -> Computed:
    """What an account or project may have, has, or may still have: text, but a number for what it
    has.
    """
    fraction = name == "secondary_storage"

    def value(row: UntypedRow, at: Renderer) -> object:
        holds = "accounttype" in row or "level" in row
        account = row if holds else at.row(row.get("_account")) or row
        if ending == "total":
            have = counted_for(at.store, account, name)
            return float(have) if fraction else have
        most = limit_of(account, name)
        if most < 0:
            return "Unlimited"
        if ending == "limit":
            return str(most)
        left = most - counted_for(at.store, account, name)
        return str(float(left)) if fraction else str(left)

    return value


for _kind in ("Account", "Domain", "Project"):
    for _name, _stem in STEMS.items():
        compute(
            _kind, {_stem + each: _limit(_name, each) for each in ("limit", "total", "available")}
        )
