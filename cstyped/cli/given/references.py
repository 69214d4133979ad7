"""Names of resources -> their ids, by asking the server."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from cstyped.checks.json_types import is_list
from cstyped.checks.suggestions import did_you_mean
from cstyped.cli.connecting import fields_of
from cstyped.cli.exits import Mistake, NotFoundFailure
from cstyped.cli.given.parameters import Named
from cstyped.cli.known import commands
from cstyped.cli.known.commands import Parameter
from cstyped.cli.known.resources import Search, search

if TYPE_CHECKING:
    from cstyped.client import BaseClient

Row = Mapping[str, object]

_ID = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_LONGEST = 10  # rows that an error lists


def is_id(text: str) -> bool:
    """Whether a text can only be an id."""
    return _ID.fullmatch(text) is not None


def ids(client: BaseClient, named: Named, given: Mapping[str, object]) -> str:
    """Return the ids for names, in the form of a list. Raises Failure where one is not unique.

    `given`: what the call has beside, of which a project or a zone narrows the search.
    """
    return ",".join(
        name if is_id(name) else id_of(client, named.parameter, name, given) for name in named.names
    )


def id_of(client: BaseClient, parameter: Parameter, name: str, given: Mapping[str, object]) -> str:
    """Return the id of what a parameter refers to by its name."""
    for resource in parameter.of:
        how = search(resource, parameter.name)
        if how is not None:
            return _found(client, resource, how, name, given)
    raise Mistake(
        f"{parameter.name}: {' or '.join(parameter.of)} cannot be looked up by name; give the id"
    )


def _found(
    client: BaseClient, resource: str, how: Search, name: str, given: Mapping[str, object]
) -> str:
    rows = rows_like(client, how, name, given)
    matching = _matching(rows, how, name)
    if not matching:
        # What is called so by another field than the server searches, such as a domain's path;
        # and all there is, to say what was probably meant.
        rows = rows_like(client, how, "", given)
        matching = _matching(rows, how, name)
    if len({str(row.get("id")) for row in matching}) == 1:
        return str(matching[0]["id"])
    if matching:
        shown = "\n".join(f"  {_described(row, how)}" for row in matching[:_LONGEST])
        raise NotFoundFailure(f"{len(matching)} of {resource} are called {name!r}:\n{shown}")
    known = list(dict.fromkeys(called for row in rows for called in _called(row, how)))
    hint = did_you_mean(name, known)
    if not hint and known:
        hint = f"; there are {', '.join(known[:_LONGEST])}" + (", ..." * (len(known) > _LONGEST))
    raise NotFoundFailure(f"there is no {resource} {name!r} that you can see{hint}")


def rows_like(
    client: BaseClient, how: Search, name: str, given: Mapping[str, object]
) -> Sequence[Row]:
    """The rows that a list gives for a name, which may be more than those that are called so."""
    command = commands.command(how.command)
    asked: dict[str, object] = dict(how.along)
    if name:
        asked[how.ask] = name
    if "listall" in command.parameters and "projectid" not in given:
        asked["listall"] = "true"
    if "projectid" in command.parameters and "projectid" in given:
        asked["projectid"] = given["projectid"]
    answer = client.call(how.command, asked, all_pages=command.has_pages)
    lists = [value for value in answer.values() if is_list(value)]
    return [fields_of(row) for row in lists[0]] if lists else []


def _matching(rows: Sequence[Row], how: Search, name: str) -> list[Row]:
    """The rows that are called exactly so; where none is, those in another case of letters."""
    exactly = [row for row in rows if name in _called(row, how)]
    folded = name.casefold()
    return exactly or [row for row in rows if folded in map(str.casefold, _called(row, how))]


def _called(row: Row, how: Search) -> list[str]:
    return [str(row[field]) for field in how.by if field in row]


def _described(row: Row, how: Search) -> str:
    beside = [str(row[one]) for one in ("zonename", "domain", "account", "state") if one in row]
    return "  ".join([str(row.get("id")), *_called(row, how), *beside])
