"""Lists: who sees which rows, the filters that parameters are, and pages with their count."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from cstyped.checks.json_types import is_list, is_object

from ..facts.data import names
from ..refusal import INTERNAL, RUNTIME, Refusal, forbidden, invalid
from ..rows.kinds import ACCOUNTS, DOMAINS, PROJECTS
from ..rows.stored import R
from .arguments import key_values_of
from .call import Call, Listing, within

_NOT_FILTERS = names("lists", "not-a-filter")
_UNPAGED = names("lists", "unpaged")
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


def listed(call: Call, rows: Iterable[R], *, keep: frozenset[str] = frozenset()) -> Listing:
    """The rows that the caller sees and the parameters leave, cut to the page. `keep`: parameters
    dealt with already.
    """
    return paged(call, narrowed(call, seen(call, rows), keep=keep))


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


def narrowed(
    call: Call, rows: Iterable[R], *, keep: frozenset[str] = frozenset(), like: bool = False
) -> list[R]:
    """The rows that the filters leave. `like`: a part of the name is enough, as for machines."""
    left = list(rows)
    values = call.values
    if "id" in values and "id" not in keep:
        left = [row for row in left if row.get("id") == values["id"]]
    # The server passes over a list without elements: it answers every row.
    if (ids := call.texts("ids")) and "ids" not in keep:
        left = [row for row in left if row["id"] in ids]
    if (name := call.text("name")) is not None and "name" not in keep:
        left = _named(left, name.lower(), like=like)
    if (keyword := call.text("keyword")) is not None and "keyword" not in keep:
        left = _with_keyword(left, keyword)
    if "tags" in values and "tags" not in keep:
        wanted = key_values_of(values["tags"]).items()
        left = [row for row in left if wanted <= _tags(row).items()]
    fields = call.site.spec.answer_class(call.command.answer).fields
    for parameter, value in values.items():
        if parameter in _NOT_FILTERS or parameter in keep or is_object(value):
            continue
        left = _with_field(left, parameter, value, known=parameter in fields)
    return left


def _named(rows: list[R], name: str, *, like: bool) -> list[R]:
    if like:
        return [row for row in rows if name in str(row.get("name", "")).lower()]
    return [row for row in rows if str(row.get("name", "")).lower() == name]


def _tags(row: Mapping[str, object]) -> dict[object, object]:
    tags = row.get("tags")
    if not is_list(tags):
        return {}
    return {tag["key"]: tag["value"] for tag in tags if is_object(tag)}


def _with_keyword(rows: list[R], keyword: str) -> list[R]:
    if any(ord(character) > 0xFFFF for character in keyword):
        # The tables are utf8mb3: the database cannot compare.
        raise Refusal(INTERNAL, "the database cannot compare these characters", RUNTIME)
    part = keyword.lower()
    return [
        row
        for row in rows
        if any(part in str(row[field]).lower() for field in _TEXT_FIELDS if field in row)
    ]


def _with_field(rows: list[R], field: str, value: object, *, known: bool) -> list[R]:
    stored = any(field in row for row in rows)
    if not stored:
        # An id that no row has leaves none; another parameter is not a filter of this kind.
        return [] if known and field.endswith("id") and rows and not is_list(value) else rows
    if is_list(value):
        wanted = {str(item).lower() for item in value}
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


def paged(call: Call, rows: Sequence[Mapping[str, object]]) -> Listing:
    """One page, and the count that goes with it."""
    total = len(rows)
    params = call.command.params
    if "page" not in params or "pagesize" not in params:
        return Listing(rows, total)
    start, end = _bounds(call)
    if call.command.name in _UNPAGED:
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
