"""Every recorded exchange of a live 4.22 server, played through the typed calls."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal

import pytest

from cstyped import ApiError, Job, JobFailed, ListResult, Model, Success
from tests.both_clients import Clients

from .exchanges import load, scenes
from .player import Outcome, play, playable
from .server import ReplayServer

# Signing in with a second factor is no call of its own; test_two_factor.py plays that scene.
SCENES = [scene for scene in scenes() if scene != "two_factor"]


@pytest.mark.parametrize("scene", SCENES)
def test_a_recorded_scene_gives_typed_values_and_loses_nothing(
    scene: str, clients: Clients
) -> None:
    exchanges = playable(load(scene))

    with ReplayServer(exchanges) as server, warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", DeprecationWarning)  # of parameters that were recorded
        outcomes = list(play(server.endpoint, exchanges, strict=True, clients=clients))

    assert server.surprises == []
    assert server.left == 0
    assert [problem for outcome in outcomes for problem in problems(outcome)] == []


def problems(outcome: Outcome) -> Iterator[str]:
    """What is wrong with what the client made of an exchange."""
    exchange, place = outcome.exchange, f"{outcome.exchange.command} ({outcome.exchange.note})"
    if exchange.status != 200:
        yield from _error_problems(outcome, place)
        return
    if not exchange.body:
        if outcome.error is None:
            yield f"{place}: an empty body is an error"
        return
    inside = exchange.inside
    if exchange.command == "queryAsyncJobResult":
        yield from _job_problems(outcome, inside, place)
        return
    if outcome.error is not None:
        yield f"{place}: raised {outcome.error!r}"
        return
    yield from _value_problems(outcome.value, inside, place)


def _error_problems(outcome: Outcome, place: str) -> Iterator[str]:
    error, exchange = outcome.error, outcome.exchange
    if not isinstance(error, ApiError):
        yield f"{place}: status {exchange.status}, but {outcome.value!r} {error!r}"
        return
    inside = exchange.inside
    if (error.http_status, error.errorcode) != (exchange.status, inside["errorcode"]):
        yield f"{place}: {error.http_status} {error.errorcode}"
    if error.errortext != inside.get("errortext") or error.cserrorcode != inside.get("cserrorcode"):
        yield f"{place}: {error.errortext!r} {error.cserrorcode}"


def _job_problems(outcome: Outcome, inside: Mapping[str, object], place: str) -> Iterator[str]:
    result = inside.get("jobresult")
    match inside["jobstatus"]:
        case 0:
            if outcome.value is not None and not isinstance(outcome.value, Model):
                yield f"{place}: pending, but {outcome.value!r}"
        case 1:
            if outcome.error is not None:
                yield f"{place}: done, but raised {outcome.error!r}"
            elif isinstance(result, dict):
                yield from _value_problems(outcome.value, result, place)
        case _:
            failed = isinstance(outcome.error, JobFailed)
            typed = isinstance(outcome.value, Model)
            if not (failed or typed):
                yield f"{place}: failed, but {outcome.value!r}"


def _value_problems(value: object, inside: Mapping[str, object], place: str) -> Iterator[str]:
    if isinstance(value, dict):  # a login, or client.call: parameters that no binding knows
        login = "timeout" in inside  # the one number in a login's answer; the client has texts
        if value != ({k: str(v) for k, v in inside.items()} if login else inside):
            yield f"{place}: {value!r}"
    elif isinstance(value, Job):
        if value.id != inside["jobid"] or value.resource_id != inside.get("id"):
            yield f"{place}: {value!r}"
    elif isinstance(value, ListResult):
        rows = next((rows for rows in inside.values() if isinstance(rows, list | dict)), [])
        if isinstance(rows, dict) and isinstance(rows.get("responses"), list):
            rows = rows["responses"]
        rows = rows if isinstance(rows, list) else [rows]
        if len(value) != len(rows):
            yield f"{place}: {len(value)} rows of {len(rows)}"
        count = inside.get("count", None if rows else 0)
        if value.total != count:
            yield f"{place}: total {value.total} of {count}"
        for number, (item, row) in enumerate(zip(value, rows, strict=False)):
            yield from _same(item, row, f"{place}[{number}]")
    elif isinstance(value, Success):
        if inside.get("success") not in (True, "true") and inside:
            yield f"{place}: {value!r} of {inside!r}"
    elif isinstance(value, Model):
        inner = next(iter(inside.values())) if len(inside) == 1 else inside
        row = inner if isinstance(inner, dict) else inside
        doubled = row.get(next(iter(inside)))
        yield from _same(value, doubled if isinstance(doubled, dict) else row, place)
    else:
        yield f"{place}: {value!r} is not typed"


def _same(value: object, raw: object, place: str) -> Iterator[str]:
    """Every field of the raw answer is declared, has its value, and its type."""
    if isinstance(value, Model):
        if not isinstance(raw, dict):
            yield f"{place}: {type(value).__name__} of {raw!r}"
            return
        for extra in sorted(value.model_extra or {}):
            yield f"{place}: {type(value).__name__}.{extra} is not declared"
        for name, inner in raw.items():
            yield from _same(getattr(value, name, None), inner, f"{place}.{name}")
    elif isinstance(value, list) or (isinstance(value, Sequence) and not isinstance(value, str)):
        if not isinstance(raw, list) or len(raw) != len(value):
            yield f"{place}: {value!r} of {raw!r}"
            return
        for number, (item, inner) in enumerate(zip(value, raw, strict=True)):
            yield from _same(item, inner, f"{place}[{number}]")
    elif isinstance(value, datetime):
        if value.tzinfo is None or value.strftime("%Y-%m-%dT%H:%M:%S%z") != raw:
            yield f"{place}: {value!r} of {raw!r}"
    elif isinstance(value, Decimal):
        if value != Decimal(str(raw)):
            yield f"{place}: {value!r} of {raw!r}"
    elif value != raw:
        yield f"{place}: {value!r} of {raw!r}"
