"""One command being carried out: who asks, what was given, and the site that it works on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias, overload

from cstyped.checks.json_types import is_list

from .. import clock
from ..callers.roles import Caller
from ..facts.spec import Command
from ..refusal import INVALID_VALUE, PARAM, Refusal, at_once, forbidden, invalid
from ..rows.kinds import (
    ACCOUNTS,
    DOMAINS,
    NETWORK_PERMISSIONS,
    PROJECT_ACCOUNTS,
    PROJECTS,
)
from ..rows.store import Store, fields_of, of_kind
from ..rows.stored import Kind, R, Row
from .arguments import Arguments, pairs, records, styled
from .site import Site

if TYPE_CHECKING:
    from ..rows.typed import AccountRow, DomainRow


@dataclass(slots=True)
class Listing:
    """Rows of a list answer with the count to give: of all pages, or of this one."""

    rows: Sequence[Mapping[str, object]]
    count: int
    only: Iterable[str] = ()
    key: str | None = None  # instead of the one that the command has


# What a behaviour gives back: a row, a list of rows, a Listing, ready JSON, nothing, or a
# generator: then what it yields first is the entity made, and the rest runs as the job.
Behaviour: TypeAlias = "Callable[[Call], object]"
BEHAVIOURS: dict[str, Behaviour] = {}


def behaviour(*commands: str, evidence: str) -> Callable[[Behaviour], Behaviour]:
    """Have a function carry these commands out.

    `evidence`: how it is known what the server does, in one line: "recorded: SCENE",
    "source: CLASS.METHOD" of the server, or "reference: SECTION". docs/ lists it for each command.
    """

    def register(function: Behaviour) -> Behaviour:
        if taken := BEHAVIOURS.keys() & set(commands):
            raise ValueError(f"two behaviours carry out {', '.join(sorted(taken))}")
        BEHAVIOURS.update(dict.fromkeys(commands, function))
        return function

    return register


class Call:
    """A checked command with its caller."""

    def __init__(
        self,
        site: Site,
        command: Command,
        caller: Caller,
        arguments: Arguments,
        raw: dict[str, str],
        method: str = "POST",
    ) -> None:
        self.site = site
        self.command = command
        self.caller = caller
        self.values = arguments.values
        self.rows = arguments.rows
        self.lists = arguments.lists
        self.raw = raw
        # How it was sent: GET or POST.
        self.method = method

    @property
    def store(self) -> Store:
        return self.site.store

    @property
    def now(self) -> float:
        return self.site.clock.now()

    @property
    def stamp(self) -> str:
        """Now, as answers write it."""
        return clock.written(self.now)

    def is_past(self, moment: datetime) -> bool:
        """Whether a time that ought to be in the future is over. In a replay of recordings, no time
        is.
        """
        return not self.site.settings.replay and moment.timestamp() < self.now

    # -- what was given ----------------------------------------------------------------------------

    def has(self, name: str) -> bool:
        return name in self.values

    @overload
    def text(self, name: str, usual: str) -> str: ...
    @overload
    def text(self, name: str) -> str | None: ...
    def text(self, name: str, usual: str | None = None) -> str | None:
        """A parameter that is a string; an id too."""
        value = self.values.get(name)
        return value if isinstance(value, str) else usual

    @overload
    def number(self, name: str, usual: int) -> int: ...
    @overload
    def number(self, name: str) -> int | None: ...
    def number(self, name: str, usual: int | None = None) -> int | None:
        """A parameter that is a whole number."""
        value = self.values.get(name)
        return value if isinstance(value, int) else usual

    @overload
    def flag(self, name: str, usual: bool) -> bool: ...
    @overload
    def flag(self, name: str) -> bool | None: ...
    def flag(self, name: str, usual: bool | None = None) -> bool | None:
        """A parameter that is true or false."""
        value = self.values.get(name)
        return value if isinstance(value, bool) else usual

    def texts(self, name: str) -> list[str]:
        """A parameter that is a list of strings; nothing where it is not given."""
        value = self.values.get(name)
        return [str(item) for item in value] if is_list(value) else []

    def moment(self, name: str) -> datetime | None:
        """A parameter that is a date."""
        value = self.values.get(name)
        return value if isinstance(value, datetime) else None

    def pairs(self, name: str) -> dict[str, str]:
        """A map parameter that is one dictionary; empty where it is not given, or where the version
        of the server has no such parameter.
        """
        return pairs(self.command.params[name], self.values[name]) if self.has(name) else {}

    def map(self, name: str) -> dict[str, str] | list[dict[str, str]]:
        """A map parameter as its command reads it: one dictionary, or a list of them."""
        return styled(self.command.params[name], self.values.get(name))

    def records(self, name: str) -> list[dict[str, str]]:
        """A map parameter that is a list of dictionaries; empty where it is not given."""
        return records(self.values.get(name))

    @overload
    def row(self, name: str, kind: Kind[R]) -> R: ...
    @overload
    def row(self, name: str) -> Row: ...
    def row(self, name: str, kind: Kind[R] | None = None) -> R | Row:
        """The row that a required id names: of one class, or of whatever class."""
        found = self.rows.get(name) if kind is None else self.given(name, kind)
        if found is None:
            raise invalid(f"parameter {name} must name something that exists")
        return found

    def given(self, name: str, kind: Kind[R]) -> R | None:
        """The row that an id names; None where it is not given. An id of another class, which the
        check of parameters took, is refused.
        """
        named = self.rows.get(name)
        if named is None:
            return None
        found = of_kind(named, kind)
        if found is None:
            raise invalid(f"{named['id']} is no {kind.name}")
        return found

    def given_all(self, name: str, kind: Kind[R]) -> list[R]:
        """The rows that a list of ids names; none where it is not given."""
        named = [of_kind(row, kind) for row in self.lists.get(name, ())]
        return [row for row in named if row is not None]

    # -- whose it is -------------------------------------------------------------------------------

    def owner(self) -> AccountRow:
        """The account that a new resource is for: given by project, by account and domain, or the
        caller's own.
        """
        if (project := self.given("projectid", PROJECTS)) is not None:
            account = self.store.get(project.get("_account"), ACCOUNTS)
            if account is None:
                raise at_once(invalid("the project is gone"))
            self.check_access(account)
            return account
        if (name := self.text("account")) is not None:
            domain = self.given("domainid", DOMAINS) or self.caller.domain
            found = self.store.first(ACCOUNTS, name=name, domainid=domain["id"])
            if found is None:
                raise at_once(invalid(f"cannot find account {name} in domain {domain['name']}"))
            self.check_access(found)
            return found
        return self.caller.account

    def check_access(self, account: AccountRow) -> None:
        """531 unless the caller may act for the account."""
        if not self.may_see(account):
            mine = self.caller.account["name"]
            raise at_once(forbidden(f"{mine} has no permission for account {account['name']}"))

    def may_see(self, account: AccountRow) -> bool:
        """Whether an account's things are the caller's business."""
        caller = self.caller
        if caller.root or account["id"] == caller.account["id"]:
            return True
        if (project := self.store.get(account.get("_project"), PROJECTS)) is not None:
            mine = caller.account["id"]
            members = self.store.where(PROJECT_ACCOUNTS, projectid=project["id"], accountid=mine)
            return any(members)
        if caller.role["type"] not in ("DomainAdmin", "ResourceAdmin"):
            return False
        domain = self.store.get(account["domainid"], DOMAINS)
        return domain is not None and within(domain, caller.domain)

    def permitted(self, network: Mapping[str, object]) -> bool:
        """Whether somebody let the caller's account use a network of theirs."""
        mine, key = self.caller.account["id"], network.get("id")
        return self.store.first(NETWORK_PERMISSIONS, networkid=key, _account=mine) is not None

    # -- what is kept ------------------------------------------------------------------------------

    def new(self, kind: Kind[R], row: R, *, owner: AccountRow | None = None) -> R:
        """Keep a new row, owned by somebody."""
        if owner is not None:
            fields_of(row)["_owner"] = owner["id"]
        return self.store.add(kind, row, now=self.now)

    def refuse_taken_name(self, kind: str, name: str, **also: object) -> None:
        taken = {str(fields_of(row).get("name")).lower() for row in self.store.where(kind, **also)}
        if name.lower() in taken:
            raise Refusal(PARAM, f"there is a {kind} named {name} already", INVALID_VALUE)


def within(domain: DomainRow, top: DomainRow) -> bool:
    """Whether a domain is `top` or below it."""
    return domain["path"] == top["path"] or domain["path"].startswith(top["path"] + "/")
