"""Plays a recorded scene through the client: each exchange as the typed call that it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass

from cstyped import ApiKeys, Client, Job, UserLogin
from cstyped.errors import CloudStackError
from cstyped.request import Request
from tests.both_clients import THREADS, Clients

from .exchanges import Exchange, as_request

_KEYS = ApiKeys("key-of-nobody", "secret-of-nobody")
_ADMIN = UserLogin("admin", "password")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the client made of one exchange: a value or the error that it raised."""

    exchange: Exchange
    value: object = None
    error: CloudStackError | None = None


def unplayable(exchange: Exchange) -> str:
    """Why our client never sends this request; empty where it does."""
    if exchange.method == "GET" and exchange.status in (400, 405):
        return "sent by GET, which the client never does"
    if exchange.in_session and exchange.status == 401:
        return "a dead session: the client signs in again instead of giving up"
    if not exchange.in_session and not exchange.signed and exchange.command != "login":
        return "without credentials, which these clients have"
    if "two-factor" in exchange.note or exchange.status == 511:
        return "a second factor is part of signing in; see test_two_factor.py"
    if exchange.command == "logout":
        return "part of close()"
    if "page" not in exchange.asked and exchange.asked.get("pagesize", "-1") != "-1":
        return "a size of pages alone, with which the client asks for the first page"
    if any(ord(char) < 32 and char not in "\n\r" for v in exchange.asked.values() for char in v):
        return "control characters are refused before anything is sent"
    return ""


def playable(exchanges: list[Exchange]) -> list[Exchange]:
    return [exchange for exchange in exchanges if not unplayable(exchange)]


def play(
    endpoint: str, exchanges: list[Exchange], *, strict: bool, clients: Clients = THREADS
) -> Iterator[Outcome]:
    """Send each exchange's request as a typed call and tell what came of it."""
    with ExitStack() as stack:
        keys = stack.enter_context(clients.client(endpoint, _KEYS, strict=strict))
        session = stack.enter_context(clients.client(endpoint, _ADMIN, strict=strict))
        jobs: dict[str, Job[object]] = {}
        for exchange in exchanges:
            if exchange.command == "login":
                asked = exchange.asked
                login = UserLogin(asked["username"], asked["password"], domain=asked.get("domain"))
                session = stack.enter_context(clients.client(endpoint, login, strict=strict))
                yield _outcome(exchange, session, None)
                continue
            client = keys if exchange.signed else session
            job = jobs.get(exchange.asked.get("jobid", ""))
            outcome = _outcome(exchange, client, job)
            if isinstance(outcome.value, Job):
                jobs[outcome.value.id] = outcome.value
            yield outcome


def _outcome(exchange: Exchange, client: Client, job: Job[object] | None) -> Outcome:
    try:
        return Outcome(exchange, _call(exchange, client, job))
    except CloudStackError as error:
        return Outcome(exchange, error=error)


def _call(exchange: Exchange, client: Client, job: Job[object] | None) -> object:
    if exchange.command == "login":
        # The session key stays inside; all else that a login answers can be seen.
        return {**client.sign_in(), "sessionkey": exchange.inside.get("sessionkey")}
    if exchange.command == "queryAsyncJobResult" and job is not None:
        return job.result() if job.done() else None
    request: Request | None = as_request(exchange.command, exchange.asked)
    if request is None:
        return client.call(exchange.command, exchange.asked)
    return client.send(request)
