"""Who may call what: the role of a caller, its rules, and what the commands themselves say."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, DomainRow, RoleRow, UserRow

import re
from collections.abc import Mapping
from functools import cache

from ..facts.spec import Command, Spec
from ..facts.tables import tables
from ..rows.kinds import ACCOUNTS, DOMAINS, ROLE_PERMISSIONS, ROLES
from ..rows.store import Store

_LETTER = {"Admin": "A", "ResourceAdmin": "R", "DomainAdmin": "D", "User": "U"}


@cache
def _pattern(rule: str) -> re.Pattern[str]:
    return re.compile(re.escape(rule).replace(r"\*", ".*"), re.IGNORECASE)


class Caller:
    """Who asks: user, account and role, and whether it is a root administrator."""

    __slots__ = ("account", "domain", "role", "root", "user")

    def __init__(
        self, user: UserRow, account: AccountRow, domain: DomainRow, role: RoleRow
    ) -> None:
        self.user = user
        self.account = account
        self.domain = domain
        self.role = role
        self.root: bool = role["type"] == "Admin" and account["accounttype"] == 1


def caller_for(user: UserRow, store: Store) -> Caller | None:
    """The caller behind a user, None when his account, domain or role is gone."""
    account = store.get(user["accountid"], ACCOUNTS)
    if account is None:
        return None
    domain, role = store.get(account["domainid"], DOMAINS), store.get(account["roleid"], ROLES)
    if domain is None or role is None:
        return None
    return Caller(user, account, domain, role)


def may_call(caller: Caller, command: Command, store: Store) -> bool:
    """Whether the caller's role lets him use the command: its rules in order, then what the
    command says.
    """
    role = caller.role
    kind = role["type"]
    if role.get("isdefault"):
        return _default_role_may(role["name"], kind, command)
    for rule in store.where(ROLE_PERMISSIONS, roleid=role["id"]):
        if _pattern(rule["rule"]).fullmatch(command.name):
            return bool(rule["permission"] == "allow")
    return _LETTER.get(kind, "?") in command.role_types


def _default_role_may(name: str, kind: str, command: Command) -> bool:
    # The rules of the default roles cannot be changed, so they need not be read for each request.
    said = _rules_say(name, command.name)
    if said is not None:
        return said
    # Of plain users it is known what a live server let them do.
    return command.for_users or (kind != "User" and _LETTER.get(kind, "?") in command.role_types)


@cache
def _rules_say(role: str, command: str) -> bool | None:
    """What the rules of a default role say of a command: the first that fits; None where none
    does.
    """
    for rule in str(tables()["RolePermission"].get(role, "")).split():
        if _pattern(rule.removeprefix("-")).fullmatch(command):
            return not rule.startswith("-")
    return None


def visible_commands(caller: Caller, spec: Spec, store: Store) -> Mapping[str, Command]:
    """All commands that the caller may use."""
    found: dict[str, Command] = {}
    for name in spec.names():
        command = spec.command(name)
        if command is not None and may_call(caller, command, store):
            found[name] = command
    return found
