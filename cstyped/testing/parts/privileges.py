"""Who may change accounts and users: those whose role is as high."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call
from ..refusal import forbidden
from ..rows.kinds import DOMAINS, ROLES

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, RoleRow

# The lower, the more a role of the type may do.
_RANKS = {"Admin": 1, "ResourceAdmin": 2, "DomainAdmin": 4, "User": 8}


def check_privilege(call: Call, account: AccountRow) -> None:
    """531 unless the caller may change an account and its users: administrators those of roles like
    theirs and below, users their own.
    """
    call.check_access(account)
    mine = call.caller.account
    if mine.get("isdefault") or "_project" in account:
        return
    role = call.store.get(account.get("roleid"), ROLES)
    own, theirs = _RANKS.get(call.caller.role["type"], 9), rank(role)
    if own > theirs:
        raise forbidden(f"account {account['name']} may do more than {mine['name']}")
    if own == theirs == _RANKS["User"] and account["id"] != mine["id"]:
        raise forbidden(f"{mine['name']} may not change account {account['name']}")


def check_new_role(call: Call, account: AccountRow, role: RoleRow) -> None:
    """531 unless the caller may give an account another role."""
    own = _RANKS.get(call.caller.role["type"], 9)
    old = call.store.get(account.get("roleid"), ROLES)
    if not call.caller.root and (rank(role) < own or rank(old) < own):
        raise forbidden(f"role {role['name']} or the old one may do more than the caller's")
    home = call.store.get(account["domainid"], DOMAINS)
    if role["type"] == "Admin" and home is not None and home["level"] != 0:
        raise forbidden(f"role {role['name']} is for accounts of domain ROOT")


def rank(role: RoleRow | None) -> int:
    """How much a role may do; the lower the more."""
    return 9 if role is None else _RANKS.get(role["type"], 9)
