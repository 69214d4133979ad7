"""Lists: who sees which rows, the filters that parameters are, and pages with their count."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from ..facts.filters import filters_of
from ..refusal import forbidden, invalid
from ..rows.kinds import ACCOUNTS, DOMAINS, PROJECTS
from ..rows.stored import R
from .call import Call, Listing, within
from .filters import kept


def listed(call: Call, rows: Iterable[R]) -> Listing:
    """The rows that the caller sees and the parameters leave, cut to the page."""
    return paged(call, narrowed(call, seen(call, rows)))


def seen(call: Call, rows: Iterable[R]) -> list[R]:
    """The rows whose owners concern the caller in this call."""
    test = _owner_test(call)
    everything = list(rows)
    owners = {row.get("_owner") for row in everything}
    allowed = {key for key in owners if not isinstance(key, str) or test(key)}
    return [row for row in everything if row.get("_owner") in allowed]


def _owner_test(call: Call) -> Callable[[str], bool]:
    store, caller = call.store, call.caller
    projects_too = call.text("projectid") == "-1"
    if (project := call.given("projectid", PROJECTS)) is not None:
        account = project.get("_account", "")
        owner = store.get(account, ACCOUNTS)
        if owner is None or not call.may_see(owner):
            raise forbidden(f"no permission for project {project['name']}")
        return lambda key: key == account
    if call.has("account"):
        key = call.owner()["id"]
        return lambda owned_by: owned_by == key
    recursive = call.flag("isrecursive", False) or call.flag("listall", False)
    domain = call.given("domainid", DOMAINS)
    everything = call.flag("listall", False) or call.has("id") or bool(call.texts("ids"))
    if domain is not None and caller.role["type"] == "User" and domain is not caller.domain:
        raise forbidden(f"no permission for domain {domain['name']}")
    if caller.role["type"] == "User" or (domain is None and not everything):
        mine = caller.account["id"]
        if projects_too:
            return lambda key: key == mine or _of_my_project(call, key)
        return lambda key: key == mine
    top = domain or caller.domain
    all_below = recursive or domain is None

    def concerned(key: str) -> bool:
        account = store.get(key, ACCOUNTS)
        if account is None or ("_project" in account and not projects_too):
            return account is not None and call.has("id")
        if account["domainid"] == top["id"]:
            return True
        below = store.get(account["domainid"], DOMAINS)
        return all_below and below is not None and within(below, top)

    return concerned


def _of_my_project(call: Call, key: str) -> bool:
    account = call.store.get(key, ACCOUNTS)
    return account is not None and "_project" in account and call.may_see(account)


def narrowed(call: Call, rows: Iterable[R]) -> list[R]:
    """The rows that the filters leave."""
    return kept(call, list(rows))


def paged(call: Call, rows: Sequence[Mapping[str, object]]) -> Listing:
    """One page, and the count that goes with it."""
    total = len(rows)
    params = call.command.params
    if "page" not in params or "pagesize" not in params:
        return Listing(rows, total)
    start, end = _bounds(call)
    known = filters_of(call.command.name)
    if known is not None and known.unpaged:
        return Listing(rows, total)
    if call.flag("retrieveonlyresourcecount"):
        return Listing([], total)
    cut = rows[start:end]
    return Listing(cut, len(cut) if call.command.counts_page else total)


def _bounds(call: Call) -> tuple[int, int | None]:
    page, size = call.number("page"), call.number("pagesize")
    most = call.site.settings.page_size
    if size == -1:
        if page is not None:
            raise invalid("a page cannot be asked for when pagesize is -1 (Unlimited)")
        return 0, None
    if page is None or size is None:
        return 0, most
    if size > most:
        raise invalid(f"the page size can be no more than {most}")
    start = (max(page, 1) - 1) * max(size, 0)
    return start, start + max(size, 0)
