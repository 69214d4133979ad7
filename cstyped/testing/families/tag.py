"""Tags."""

from __future__ import annotations

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..parts.resource_types import check_resource_type
from ..refusal import failure, invalid
from ..rows.stored import NO_ROW, UntypedRow


@behaviour("listTags", evidence="recorded: misc")
def list_tags(call: Call) -> Listing:
    rows = seen(call, reversed(call.store.rows("ResourceTag")))
    return paged(call, narrowed(call, rows))


@behaviour("createTags", evidence="recorded: misc")
def create_tags(call: Call) -> Work:
    kind, given = call.get("resourcetype"), call.map("tags")
    check_resource_type(kind)
    rows = _tagged(call)
    for row in rows:
        if {tag["key"] for tag in row.get("tags", ())} & given.keys():
            raise failure(f"{kind} {row['id']} has such a tag already")
    yield None
    for row in rows:
        owner = call.store.get(row.get("_owner")) or call.caller.account
        tags = list(row.get("tags", ()))
        for key, value in given.items():
            tag: UntypedRow = {
                "key": key,
                "value": value,
                "resourcetype": kind,
                "resourceid": row["id"],
            }
            if call.has("customer"):
                tag["customer"] = call.get("customer")
            kept = call.new("ResourceTag", dict(tag), owner=owner)
            domain = call.store.get(owner["domainid"]) or NO_ROW
            shown = tag | {
                "account": owner["name"],
                "domainid": owner["domainid"],
                "domain": domain.get("name"),
            }
            tags.append(shown | {"domainpath": domain.get("path")})
            kept["_of"] = row["id"]
        row["tags"] = tags
    return None


def _tagged(call: Call) -> list[UntypedRow]:
    rows: list[UntypedRow] = []
    for key in call.get("resourceids"):
        row = call.store.get(key)
        if row is None:
            raise invalid(f"unable to find {call.get('resourcetype')} {key}")
        rows.append(row)
    return rows


@behaviour("deleteTags", evidence="recorded: machines")
def delete_tags(call: Call) -> Work:
    rows = _tagged(call)
    yield None
    given = call.map("tags")
    if not any(
        not call.has("tags") or (tag["key"] in given and given[tag["key"]] in ("", tag["value"]))
        for row in rows
        for tag in row.get("tags", ())
    ):
        raise invalid("unable to find such tags")
    for row in rows:
        left: list[UntypedRow] = []
        for tag in row.get("tags", ()):
            if call.has("tags") and (
                tag["key"] not in given or given[tag["key"]] not in ("", tag["value"])
            ):
                left.append(tag)
                continue
            kept = call.store.first("ResourceTag", _of=row["id"], key=tag["key"])
            if kept is not None:
                call.store.remove(kept)
        row["tags"] = left
    return None
