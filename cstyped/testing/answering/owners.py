"""Whose things a call may name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..asking.call import Call, within
from ..facts.data import names
from ..refusal import forbidden
from ..rows.kinds import ACCOUNTS, DOMAINS
from ..rows.store import fields_of, of_kind
from ..rows.stored import Row

if TYPE_CHECKING:
    from ..rows.typed import DomainRow

# Lists that look whether the caller may have what they are asked for by its id.
_LISTS_THAT_CHECK = names("lists", "checks-owner")


def check_owners(call: Call) -> None:
    """531 where an id names what belongs to somebody else. Public things may be used by all,
    and a list asked for somebody else's thing by its id is empty.
    """
    if call.caller.root:
        return
    name = call.command.name
    looks = name.startswith("list") and name not in _LISTS_THAT_CHECK
    changes = name.startswith(("update", "delete"))
    for parameter, row in _named(call):
        if looks and parameter in ("id", "ids"):
            continue
        if (domain := of_kind(row, DOMAINS)) is not None:
            _check_domain(call, domain)
        owner = of_kind(row, ACCOUNTS) or call.store.get(row.get("_owner"), ACCOUNTS)
        if owner is None or row["_kind"] == "AsyncJob" or call.may_see(owner):
            continue
        if row["_kind"] == "Network" and parameter != "id" and call.permitted(row):
            continue
        public = fields_of(row).get("ispublic") or fields_of(row).get("isfeatured")
        if not public or (changes and parameter == "id"):
            raise forbidden(
                f"{call.caller.account['name']} may not use {row['_kind']} {row.get('id')}"
            )


def _named(call: Call) -> Iterator[tuple[str, Row]]:
    """What the ids of a call name, with their parameters."""
    yield from call.rows.items()
    for parameter, rows in call.lists.items():
        for row in rows:
            yield parameter, row


def _check_domain(call: Call, domain: DomainRow) -> None:
    """531 where somebody names a domain that is neither his own nor one that he runs."""
    mine = call.caller.domain
    runs = call.caller.role["type"] in ("DomainAdmin", "ResourceAdmin")
    if domain is not mine and not (runs and within(domain, mine)):
        raise forbidden(f"{call.caller.account['name']} has no permission in {domain['path']}")
