"""Calls by name: every page of what they list, and what their job came to, as JSON objects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import cast

from cstyped.checks.json_types import integer, is_list
from cstyped.errors import InvalidRequest, ParameterError
from cstyped.jobs.background import BackgroundJob
from cstyped.jobs.polling import Asking
from cstyped.paging import Asked, Pages, size_of_pages, was_cut
from cstyped.wire.call import Call
from cstyped.wire.documents import Inside
from cstyped.wire.opening import opened_success

_PAGING = frozenset({"page", "pagesize"})


async def finished(asking: Asking, call: Call, *, timeout: float | None) -> Inside:
    """Send a call; return what its job came to, or what it answers where it begins none."""
    inside = opened_success(await asking.send(call), call)
    job_id = inside.get("jobid")
    if not isinstance(job_id, str | int) or isinstance(job_id, bool):
        return inside
    # cast: a class without its parameters; a job takes it for that of JSON objects.
    result = cast("type[Inside]", dict)
    job = BackgroundJob(asking, str(job_id), result, begun=True, sent=call.sent())
    return await job._awaited(timeout)


def _all_of_it(_rows: int, _total: int | None) -> bool:
    return False


async def every_page(
    asking: Asking,
    call: Call,
    *,
    has_pages: bool,
    enough: Callable[[int, int | None], bool] = _all_of_it,
) -> Inside:
    """Send a call and those for the pages behind its answer; return it with the rows of all.

    `enough` is told after each page how many rows are here and how many the server counts; where
    it says so, no further page is asked for. Raises InvalidRequest for a command that does more
    than to read.
    """
    if not call.repeatable:
        raise InvalidRequest(f"{call.command}: this command changes something, so it has no pages")
    inside = opened_success(await asking.send(call), call)
    name, rows = _rows_of(inside)
    total, asked = integer(inside.get("count")), _asked(call.params, has_pages)
    size = size_of_pages(len(rows), total, asked)
    if size is None:
        return inside
    found = list(rows)
    behind = Pages(rows, total, asked, size)
    while (following := behind.following()) is not None:
        if enough(len(found), total):
            return inside | {name: found}
        page = replace(call, params=_with_page(call.params, *following))
        try:
            answer = opened_success(await asking.send(page), page)
        except ParameterError as error:
            behind.refused(error)
            continue
        found += behind.take(_rows_of(answer)[1], integer(answer.get("count")))
    behind.warn_if_short(call.command)
    return inside | {name: found}


def cut_at(params: Mapping[str, str], inside: Inside, *, has_pages: bool) -> int | None:
    """Return how many rows an answer has, if the server cut it and no page was asked for."""
    count = len(_rows_of(inside)[1])
    cut = was_cut(count, integer(inside.get("count")), _asked(params, has_pages))
    return count if cut else None


def _rows_of(inside: Inside) -> tuple[str, list[object]]:
    """Return the rows of an answer and their key; none where it is no list."""
    lists = [(name, value) for name, value in inside.items() if is_list(value)]
    return lists[0] if len(lists) == 1 else ("", [])


def _asked(params: Mapping[str, str], has_pages: bool) -> Asked:
    said = {name.lower(): integer(text) for name, text in params.items()}
    return Asked(able=has_pages, page=said.get("page"), size=said.get("pagesize"))


def _with_page(params: Mapping[str, str], page: int, size: int) -> dict[str, str]:
    others = {name: text for name, text in params.items() if name.lower() not in _PAGING}
    return others | {"page": str(page), "pagesize": str(size)}
