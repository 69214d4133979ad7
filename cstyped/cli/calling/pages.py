"""Every page of a list, or as many as are wanted, with a line that says how far it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from cstyped.cli.known.commands import Command
from cstyped.cli.output.stream import LiveLine

if TYPE_CHECKING:
    from cstyped.client import BaseClient

Answer = dict[str, object]

_SIZE = (
    500  # of a page, where no other is asked for; what servers give at most unless told otherwise
)


def listed(
    client: BaseClient,
    command: Command,
    params: Mapping[str, object],
    *,
    page: int | None,
    limit: int | None,
) -> Answer:
    """Return the answer with the rows of all pages, of one, or as many as `limit` says."""
    named = {name.lower() for name in params}
    if not command.has_pages or named & {"page", "pagesize"}:
        return client.call(command.name, params)
    if page is not None:
        return client.call(command.name, {**params, "page": page, "pagesize": limit or _SIZE})
    if limit is not None:
        params = {**params, "page": 1, "pagesize": min(limit, _SIZE)}
    return _every_page(client, command, params, limit)


def _every_page(
    client: BaseClient, command: Command, params: Mapping[str, object], limit: int | None
) -> Answer:
    # Loaded here because the client's own call() loads them no earlier.
    from cstyped.jobs.polling import InThread
    from cstyped.steps import run
    from cstyped.untyped import every_page
    from cstyped.wire.call import NO_ROWS
    from cstyped.wire.opening import opened_success

    line = LiveLine()

    def enough(rows: int, total: int | None) -> bool:
        line.show(f"{command.name}: {rows}{f' of {total}' if total else ''}")
        return limit is not None and rows >= limit

    named = client._to_call(command.name, params, wait=False, timeout=None, all_pages=True)
    if named.nothing:
        return opened_success(NO_ROWS, named.call)
    try:
        asking = InThread(client._caller)
        return run(every_page(asking, named.call, has_pages=named.has_pages, enough=enough))
    finally:
        line.clear()
