"""Tags."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..facts.data import names
from ..parts.resource_types import ResourceType, cannot_have, resource, resource_type
from ..refusal import failure, invalid
from ..rows.kinds import ACCOUNTS, DOMAINS, TAGS
from ..rows.rendering import Renderer, compute, defaults
from ..rows.stored import Row, Shown

if TYPE_CHECKING:
    from ..rows.typed import TagRow

# Classes that show of their tags the key and the value.
_SHORT = names("classes", "short-tags")


@behaviour("listTags", evidence="source: QueryManagerImpl.listTags")
def list_tags(call: Call) -> Listing:
    rows = seen(call, reversed(call.store.rows(TAGS)))
    if (given := call.text("resourcetype")) is not None:
        name = resource_type(given).name
        rows = [row for row in rows if row["resourcetype"] == name]
    return paged(call, narrowed(call, rows))


@behaviour("createTags", evidence="source: TaggedResourceManagerImpl.createTags")
def create_tags(call: Call) -> Work:
    kind, given = resource_type(call.text("resourcetype", "")), call.pairs("tags")
    if "tags" not in kind.can_have:
        raise cannot_have(kind, "tags")
    rows = [resource(call, kind, key) for key in call.texts("resourceids")]
    yield None
    for key, value in given.items():
        if not value:
            raise invalid(f"tag {key} has no value")
        for row in rows:
            # The server's database takes upper and lower case for the same.
            if key.lower() in {str(tag["key"]).lower() for tag in row.get("tags", ())}:
                raise failure(f"{kind.name} {row['id']} has a tag {key} already")
    for row in rows:
        for key, value in given.items():
            _add(call, kind, row, key, value)
    return None


def _add(call: Call, kind: ResourceType, row: Row, key: str, value: str) -> None:
    owner = call.store.get(row.get("_owner"), ACCOUNTS) or call.caller.account
    tag: TagRow = {"key": key, "value": value, "resourcetype": kind.name, "resourceid": row["id"]}
    if (customer := call.text("customer")) is not None:
        tag["customer"] = customer
    shown: Shown = {**tag, "account": owner["name"], "domainid": owner["domainid"]}
    if (domain := call.store.get(owner["domainid"], DOMAINS)) is not None:
        shown |= {"domain": domain["name"], "domainpath": domain["path"]}
    tag["_of"] = row["id"]
    call.new(TAGS, tag, owner=owner)
    row["tags"] = [*row.get("tags", ()), shown]


@behaviour("deleteTags", evidence="source: TaggedResourceManagerImpl.deleteTags")
def delete_tags(call: Call) -> Work:
    """Without tags, all; with a key alone, whatever its value is. What does not exist has none."""
    kind, given = resource_type(call.text("resourcetype", "")), call.pairs("tags")
    yield None
    found = [call.store.find([kind.kind], key, removed=False) for key in call.texts("resourceids")]
    rows = [resource(call, kind, row["id"]) for row in found if row is not None]
    wanted = {key.lower(): value.lower() for key, value in given.items()}

    def is_meant(tag: Shown) -> bool:
        value = wanted.get(str(tag["key"]).lower())
        return not given or (value is not None and value in ("", str(tag["value"]).lower()))

    if not any(is_meant(tag) for row in rows for tag in row.get("tags", ())):
        raise failure("unable to find such tags")
    for row in rows:
        left: list[Shown] = []
        for tag in row.get("tags", ()):
            if not is_meant(tag):
                left.append(tag)
                continue
            kept = call.store.first(TAGS, _of=row["id"], key=tag["key"])
            if kept is not None:
                call.store.remove(kept)
        row["tags"] = left
    return None


def _short_tags(kind: str) -> Callable[[Row, Renderer], object]:
    usual = defaults(kind).get("tags")

    def short(row: Row, at: Renderer) -> object:
        tags = row.get("tags")
        if tags is None:
            return usual
        return [{"key": tag["key"], "value": tag["value"]} for tag in tags]

    return short


def _tags_without_path(kind: str) -> Callable[[Row, Renderer], object]:
    usual = defaults(kind).get("tags", [])

    def without(row: Row, at: Renderer) -> object:
        tags = row.get("tags")
        if tags is None:
            return usual
        return [{name: tag[name] for name in tag if name != "domainpath"} for tag in tags]

    return without


for _kind in names("classes", "tags-without-path"):
    compute(_kind, {"tags": _tags_without_path(_kind)})
for _kind in _SHORT:
    compute(_kind, {"tags": _short_tags(_kind)})
