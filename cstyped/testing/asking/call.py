"""One command being carried out: who asks, what was given, and the cloud that it works on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from .. import clock
from ..callers.roles import Caller
from ..facts.spec import Command
from ..refusal import INVALID_VALUE, PARAM, Refusal, at_once, forbidden, invalid
from ..rows.store import Row, Store
from .arguments import Arguments, styled
from .site import Site


@dataclass(slots=True)
class Listing:
    """Rows of a list answer with the count to give: of all pages, or of this one."""

    rows: list[Row]
    count: int
    only: Iterable[str] = ()


# What a behaviour gives back. Any: a row, a list of rows, a Listing, ready JSON, nothing, or a
# generator: then what it yields first is the entity made, and the rest runs as the job.
Behaviour = Callable[["Call"], Any]
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
    ) -> None:
        self.site = site
        self.command = command
        self.caller = caller
        self.values = arguments.values
        self.rows = arguments.rows
        self.lists = arguments.lists
        self.raw = raw

    @property
    def store(self) -> Store:
        return self.site.store

    @property
    def now(self) -> float:
        return self.site.clock.now()

    @property
    def stamp(self) -> str:
        return clock.written(self.now)

    def long_past(self, moment: datetime) -> bool:
        """Whether a time that ought to be in the future is more than a month ago. The server allows
        no past at all; a fake lets a recording, and a program with a date in it, be played again.
        """
        return moment.timestamp() < self.now - 30 * 86_400

    def get(self, name: str, usual: Any = None) -> Any:
        """The value of a parameter. Any: its type is the parameter's."""
        return self.values.get(name, usual)

    def has(self, name: str) -> bool:
        return name in self.values

    def map(self, name: str) -> Any:
        """A map parameter, read in its own style."""
        return styled(self.command.params[name], self.values.get(name, {}))

    def maps(self, name: str) -> list[Row]:
        """The entries of a map parameter of known structure; none when it is not given."""
        return [] if name not in self.values else list(self.map(name))

    def row(self, name: str) -> Row:
        """The row that a required id names."""
        found = self.rows.get(name)
        if found is None:
            raise Refusal(PARAM, f"parameter {name} must name something that exists")
        return found

    def owner(self) -> Row:
        """The account that a new resource is for: given by project, by account and domain, or the
        caller's own.
        """
        if (project := self.rows.get("projectid")) is not None:
            account = self.store.get(project.get("_account", ""))
            if account is None:
                raise at_once(invalid("the project is gone"))
            self.check_access(account)
            return account
        if self.has("account"):
            domain = self.rows.get("domainid", self.caller.domain)
            found = self.store.first("Account", name=self.get("account"), domainid=domain["id"])
            if found is None:
                raise at_once(
                    invalid(f"cannot find account {self.get('account')} in domain {domain['name']}")
                )
            self.check_access(found)
            return found
        return self.caller.account

    def check_access(self, account: Row) -> None:
        """531 unless the caller may act for the account."""
        if not self.may_see(account):
            raise at_once(
                forbidden(
                    f"{self.caller.account['name']} has no permission for account {account['name']}"
                )
            )

    def may_see(self, account: Row) -> bool:
        """Whether an account's things are the caller's business."""
        caller = self.caller
        if caller.root or account["id"] == caller.account["id"]:
            return True
        if (project := self.store.get(account.get("_project"))) is not None:
            return any(
                member["accountid"] == caller.account["id"]
                for member in self.store.where("ProjectAccount", projectid=project["id"])
            )
        if caller.role["type"] not in ("DomainAdmin", "ResourceAdmin"):
            return False
        domain = self.store.get(account["domainid"])
        return domain is not None and within(domain, caller.domain)

    def new(self, kind: str, row: Row, *, owner: Row | None = None) -> Row:
        """Keep a new row, owned by somebody."""
        if owner is not None:
            row["_owner"] = owner["id"]
        return self.store.add(kind, row, now=self.now)

    def refuse_taken_name(self, kind: str, name: str, **also: object) -> None:
        if any(
            row["name"].lower() == name.lower()
            for row in self.store.where(kind, **also)
            if "name" in row
        ):
            raise Refusal(PARAM, f"there is a {kind} named {name} already", INVALID_VALUE)


def within(domain: Row, top: Row) -> bool:
    """Whether a domain is `top` or below it."""
    return bool(domain["path"] == top["path"] or domain["path"].startswith(top["path"] + "/"))
