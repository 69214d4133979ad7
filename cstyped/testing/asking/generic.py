"""Commands that do what api_spec/fake/commands.toml says and no more: list, create, update or
delete rows of a class, or nothing that a client could see.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..facts.data import document
from ..refusal import invalid
from ..rows.kinds import ACCOUNTS
from ..rows.store import table_of
from ..rows.stored import Row
from .call import Behaviour, Call, Listing
from .conventions import change, made_any
from .jobs import Work
from .listing import listed

if TYPE_CHECKING:
    from ..rows.typed import AccountRow


def generic(command: str) -> Behaviour | None:
    """What carries a command out that has an entry; None for one that has none."""
    entry: list[str] | None = document("commands").get(command)
    if entry is None:
        return None
    does, *kinds = entry
    return _behaviour(does, *kinds)


def _behaviour(does: str, kind: str = "") -> Behaviour:
    match does:
        case "list":
            return lambda call: list_rows(call, kind)
        case "create":
            return lambda call: create(call, kind)
        case "update":
            return lambda call: update(call, kind)
        case "delete":
            return lambda call: delete(call, kind)
        case _:
            return nothing


def list_rows(call: Call, kind: str) -> Listing:
    """The rows of a class, as far as the caller sees them and the parameters leave them."""
    return listed(call, call.store.rows(kind))


def create(call: Call, kind: str) -> Work:
    """Keep a new row. Its owner is whom the call is for, or whose thing it is made for."""
    fields = made_any(call, kind)
    if (owner := _owner(call, kind)) is not None:
        fields["_owner"] = owner["id"]
    row = call.store.add(kind, fields, now=call.now)
    yield row
    return row


def _owner(call: Call, kind: str) -> AccountRow | None:
    known = call.site.spec.answer_class(kind).fields
    if "account" in known or "accountid" in known or "account" in call.command.params:
        return call.owner()
    for row in call.rows.values():
        if "_owner" in row and row["_kind"] != "AsyncJob":
            return call.store.get(row["_owner"], ACCOUNTS)
    return None


def update(call: Call, kind: str) -> Work:
    """Change the fields of the row that is named."""
    rows = _named(call, kind)
    if not rows:
        raise invalid(f"{call.command.name} does not say which {kind}")
    row = rows[0]
    if row.get("_removed"):
        raise invalid(f"{kind} {row['id']} is removed")
    yield row
    change(call, row)
    return None if call.command.kind == "i" else row


def delete(call: Call, kind: str) -> Work:
    """Take the rows away that are named."""
    rows = _named(call, kind)
    if not rows:
        raise invalid(f"{call.command.name} does not say which {kind}")
    yield rows[0]
    for row in rows:
        if not row.get("_removed"):
            call.store.remove(row)
    return None if call.command.kind == "i" else rows[0]


def nothing(call: Call) -> Work:
    """Success, and nothing that a client could see."""
    yield next(iter(call.rows.values()), None)
    return None


def _named(call: Call, kind: str) -> list[Row]:
    """The rows that a command is about: named by `id` or `ids`, by another parameter that takes
    their class, or by name.
    """
    if "ids" in call.lists:
        return call.lists["ids"]
    if "id" in call.rows:
        return [call.rows["id"]]
    if call.has("id"):  # The server does not declare what this id is of: a region's, for one.
        wanted = str(call.values["id"])
        found = [row for row in call.store.rows(kind) if str(row["id"]) == wanted]
        if not found:
            raise invalid(f"unable to find {kind} with id {wanted}")
        return found
    table = table_of(kind)
    if found := [row for row in call.rows.values() if row["_kind"] == table]:
        return found
    if not call.has("name"):
        return []
    if (row := of_name(call, [kind])) is None:
        raise invalid(f"unable to find {kind} named {call.text('name')}")
    return [row]


def of_name(call: Call, kinds: Iterable[str]) -> Row | None:
    """The row of that name, of the account that is meant where things have owners."""
    for kind in kinds:
        found = list(call.store.where(kind, name=call.text("name")))
        if any("_owner" in row for row in found):
            owner = call.owner()
            found = [row for row in found if row.get("_owner") == owner["id"]]
        if found:
            return found[0]
    return None
