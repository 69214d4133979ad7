"""The rules of roles: what they may be called, what they permit, in what order they stand."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..asking.call import Call
from ..refusal import PARAM, Refusal, invalid
from ..rows.store import table_of
from ..rows.stored import Kind, R


def check_rule(call: Call) -> str:
    """The rule that is given: the name of a command, or a pattern of names with stars."""
    rule = call.text("rule", "")
    if not re.fullmatch(r"[a-zA-Z0-9*]+", rule):
        raise Refusal(PARAM, f"a rule is the name of a command or a pattern with *, not {rule}")
    return rule


def permission(call: Call) -> str:
    """The permission that is given."""
    given = call.text("permission", "").lower()
    if given not in ("allow", "deny"):
        raise Refusal(PARAM, "the permission is allow or deny")
    return given


def put_in_order(call: Call, kind: Kind[R], rules: Sequence[R], order: Sequence[R]) -> None:
    """Have the rules of a role asked in another order, which must name all of them."""
    if {_id(row) for row in rules} != {_id(row) for row in order} or len(rules) != len(order):
        raise invalid("the order must have each rule of the role once")
    table = call.store.tables[table_of(kind)]
    for each in order:
        table[_id(each)] = table.pop(_id(each))


def _id(row: Mapping[str, object]) -> str:
    return str(row["id"])
