"""Tags that a new thing is given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..asking.call import Call
from ..rows.kinds import ACCOUNTS, DOMAINS, TAGS
from ..rows.store import fields_of
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import TagRow


def give_tags(
    call: Call, row: Mapping[str, object], kind: str, given: Mapping[str, str]
) -> list[Shown]:
    """Keep tags of a row, of the type of resources that it is; gives them as answers show them."""
    owner = call.store.get(row.get("_owner"), ACCOUNTS) or call.caller.account
    domain = call.store.get(owner["domainid"], DOMAINS)
    shown: list[Shown] = []
    for key, value in given.items():
        tag: TagRow = {
            "key": key,
            "value": value,
            "resourcetype": kind,
            "resourceid": str(row["id"]),
        }
        shown.append(
            {
                **tag,
                "account": owner["name"],
                "domainid": owner["domainid"],
                "domain": "" if domain is None else domain["name"],
                "domainpath": "" if domain is None else domain["path"],
            }
        )
        tag["_of"] = str(row["id"])
        call.new(TAGS, tag, owner=owner)
    fields_of(row)["tags"] = shown
    return shown
