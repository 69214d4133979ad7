"""Lists: who sees which rows, the filters that parameters are, and pages with their count."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ..refusal import INTERNAL, RUNTIME, Refusal, forbidden, invalid
from ..rows.store import Row, as_rows
from ..words import words
from .arguments import pairs
from .call import Call, Listing, within

# Parameters that choose what is shown, not which rows.
_NOT_FILTERS = words(
    """
    page pagesize listall isrecursive details showicon showunique response account domainid
    projectid keyword tags id ids name fordisplay listsystemvms retrieveonlyresourcecount
    templatefilter isofilter showremoved showcapacities listonlyremoved sortby sortkey
    fetchlatest showresourceicon startdate enddate viewall accumulate userid fetchbyvm
    recursive activeonly includeall showpermissions clustertype_ listaccounts
    """
)
_TEXT_FIELDS = (
    "name",
    "displayname",
    "displaytext",
    "description",
    "username",
    "firstname",
    "lastname",
    "email",
    "ipaddress",
    "instancename",
    "value",
    "key",
    "category",
)
# Commands that take page and pagesize and do not look at them.
_UNPAGED = words(
    """
    listCapacity listConfigurationGroups listNetworkIsolationMethods listResourceLimits
    listSupportedNetworkServices listTrafficTypeImplementors listProjectRoles
    """
)


def listed(call: Call, rows: Iterable[Row], *, keep: frozenset[str] = frozenset()) -> Listing:
    """The rows that the caller sees and the parameters leave, cut to the page. `keep`: parameters
    dealt with already.
    """
    return paged(call, narrowed(call, seen(call, rows), keep=keep))


def seen(call: Call, rows: Iterable[Row]) -> list[Row]:
    """The rows whose owners concern the caller in this call."""
    test = _owner_test(call)
    everything = list(rows)
    owners: set[str | None] = {row.get("_owner") for row in everything}
    allowed = {key for key in owners if key is None or test(key)}
    return [row for row in everything if row.get("_owner") in allowed]


def _owner_test(call: Call) -> Callable[[str], bool]:
    store, caller = call.store, call.caller
    projects_too = call.get("projectid") == "-1"
    if (project := call.rows.get("projectid")) is not None:
        account = project.get("_account", "")
        owner = store.get(account)
        if owner is None or not call.may_see(owner):
            raise forbidden(f"no permission for project {project['name']}")
        return lambda key: key == account
    if call.has("account"):
        key = call.owner()["id"]
        return lambda owned_by: owned_by == key
    recursive = bool(call.get("isrecursive") or call.get("listall"))
    domain = call.rows.get("domainid") if "domainid" in call.command.params else None
    everything = bool(call.get("listall")) or call.has("id") or bool(call.get("ids"))
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
        account = store.get(key)
        if account is None or ("_project" in account and not projects_too):
            return account is not None and call.has("id")
        if account["domainid"] == top["id"]:
            return True
        below = store.get(account["domainid"])
        return all_below and below is not None and within(below, top)

    return concerned


def _of_my_project(call: Call, key: str) -> bool:
    account = call.store.get(key)
    return account is not None and "_project" in account and call.may_see(account)


def narrowed(
    call: Call, rows: Iterable[Row], *, keep: frozenset[str] = frozenset(), like: bool = False
) -> list[Row]:
    """The rows that the filters leave. `like`: a part of the name is enough, as for machines."""
    left = list(rows)
    values = call.values
    if "id" in values and "id" not in keep:
        left = [row for row in left if row.get("id") == values["id"]]
    # The server passes over a list without elements: it answers every row.
    if values.get("ids") and "ids" not in keep:
        wanted = set(values["ids"])
        left = [row for row in left if row["id"] in wanted]
    if "name" in values and "name" not in keep:
        name = values["name"].lower()
        if like:
            left = [row for row in left if name in str(row.get("name", "")).lower()]
        else:
            left = [row for row in left if str(row.get("name", "")).lower() == name]
    if "keyword" in values and "keyword" not in keep:
        left = _with_keyword(left, values["keyword"])
    if "tags" in values and "tags" not in keep:
        wanted_tags = pairs(values["tags"]).items()
        left = [row for row in left if wanted_tags <= _tags(row).items()]
    fields = call.site.spec.answer_class(call.command.answer).fields
    for parameter, value in values.items():
        if parameter in _NOT_FILTERS or parameter in keep or isinstance(value, dict):
            continue
        left = _with_field(left, parameter, value, known=parameter in fields)
    return left


def _tags(row: Row) -> dict[str, str]:
    return {tag["key"]: tag["value"] for tag in row.get("tags", ()) if isinstance(tag, dict)}


def _with_keyword(rows: list[Row], keyword: str) -> list[Row]:
    if any(ord(character) > 0xFFFF for character in keyword):
        # The tables are utf8mb3: the database cannot compare.
        raise Refusal(INTERNAL, "the database cannot compare these characters", RUNTIME)
    part = keyword.lower()
    return [
        row
        for row in rows
        if any(part in str(row[field]).lower() for field in _TEXT_FIELDS if field in row)
    ]


def _with_field(rows: list[Row], field: str, value: Any, *, known: bool) -> list[Row]:
    stored = any(field in row for row in rows)
    if not stored:
        # An id that no row has leaves none; another parameter is not a filter of this kind.
        return (
            [] if known and field.endswith("id") and rows and not isinstance(value, list) else rows
        )
    if (items := as_rows(value)) is not None:
        wanted = {str(item).lower() for item in items}
        if not wanted:
            return rows
        return [row for row in rows if str(row.get(field)).lower() in wanted]
    if isinstance(value, bool):
        return [row for row in rows if row.get(field, False) is value]
    text = str(value).lower()
    # A row without zone is in all of them.
    return [
        row
        for row in rows
        if str(row.get(field, text if field == "zoneid" else None)).lower() == text
    ]


def paged(call: Call, rows: list[Row]) -> Listing:
    """One page, and the count that goes with it."""
    total = len(rows)
    params = call.command.params
    if "page" not in params or "pagesize" not in params:
        return Listing(rows, total)
    start, end = _bounds(call)
    if call.command.name in _UNPAGED:
        return Listing(rows, total)
    if call.get("retrieveonlyresourcecount"):
        return Listing([], total)
    cut = rows[start:end]
    return Listing(cut, len(cut) if call.command.counts_page else total)


def _bounds(call: Call) -> tuple[int, int | None]:
    page, size = call.get("page"), call.get("pagesize")
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
