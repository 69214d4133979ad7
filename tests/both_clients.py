"""Both clients behind one face, so that one test of what they promise runs over each of them.

The AsyncClient runs in an event loop of another thread, where the calls of test threads are tasks.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping
from typing import Any, Literal, Protocol, Self, TypeAlias, TypeVar

import cstyped
from cstyped import ApiKeys, CloudStackError, Job, ListResult, UserLogin
from cstyped.aio import AioJob, AioListResult, AsyncClient
from cstyped.aio.client import BaseAsyncClient
from cstyped.aio.transport import Transport as AsyncTransport
from cstyped.http.transport import Transport as BlockingTransport
from cstyped.settings import ConnectionSettings, Settings
from cstyped.wire.call import Answer, Call
from tests.runtime.specimens import Script, ScriptedAsyncClient, ScriptedClient

T = TypeVar("T")
Kind: TypeAlias = Literal["threads", "asyncio"]


class PostsCalls(Protocol):
    """What tests use of a transport."""

    def post(self, call: Call, settings: Settings) -> Answer: ...

    def user(self, settings: Settings) -> Mapping[str, str]: ...

    def close(self) -> None: ...


class Clients:
    """Makes clients and transports of one kind."""

    def __init__(self, kind: Kind) -> None:
        self.kind = kind

    def transport(
        self,
        endpoint: str,
        auth: ApiKeys | UserLogin | None,
        connection: ConnectionSettings | None = None,
        *,
        knows: Callable[[str], bool] | None = None,
    ) -> PostsCalls:
        if self.kind == "threads":
            return BlockingTransport(endpoint, auth, connection, knows=knows)
        return _Transport(AsyncTransport(endpoint, auth, connection, knows=knows))

    def client(
        self,
        endpoint: str,
        auth: ApiKeys | UserLogin | None,
        **settings: Any,  # those of the two classes
    ) -> cstyped.Client:
        """Return a client that waits for what it is asked, whichever kind it is inside."""
        if self.kind == "threads":
            return cstyped.Client(endpoint, auth, **settings)
        waiting: Any = WaitingClient(AsyncClient(endpoint, auth, **settings))
        return waiting  # type: ignore[no-any-return]  # it has the methods of a Client

    def scripted(self, script: Script, *, strict: bool = False) -> ScriptedClient:
        """Return a client whose server is a function: see tests/runtime/specimens.py."""
        if self.kind == "threads":
            return ScriptedClient(script, strict=strict)
        waiting: Any = WaitingClient(ScriptedAsyncClient(script, strict=strict))
        return waiting  # type: ignore[no-any-return]  # it has the methods of a Client

    def answering(self, body: object, *, strict: bool = False) -> ScriptedClient:
        """Return a client to whose every call the server answers `body`."""
        return self.scripted(lambda command, params: body, strict=strict)


THREADS = Clients("threads")


class _Loop:
    """An event loop in a thread of its own, begun at its first use in a process."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._lock = threading.Lock()

    def wait(self, coroutine: Coroutine[Any, Any, T]) -> T:
        with self._lock:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                threading.Thread(target=self._loop.run_forever, daemon=True).start()
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result()


_loop = _Loop()


def _in_child() -> None:
    global _loop
    _loop = _Loop()


os.register_at_fork(after_in_child=_in_child)


def wait(coroutine: Coroutine[Any, Any, T]) -> T:
    """Return what a coroutine returns, in the event loop of the tests."""
    return _loop.wait(coroutine)


class _Transport:
    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    def post(self, call: Call, settings: Settings) -> Answer:
        return wait(self._transport.post(call, settings))

    def user(self, settings: Settings) -> Mapping[str, str]:
        return wait(self._transport.user(settings))

    def close(self) -> None:
        wait(self._transport.close())


class WaitingClient:
    """An AsyncClient whose calls are waited for."""

    def __init__(self, client: BaseAsyncClient) -> None:
        self._client = client

    def __getattr__(self, name: str) -> Any:  # Any: whatever the client has
        found = getattr(self._client, name)
        return _waiting(found) if callable(found) else found

    def __repr__(self) -> str:
        return repr(self._client)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()

    def as_completed(
        self, jobs: Iterable[WaitingJob], *, timeout: float | None = None
    ) -> Iterator[WaitingJob]:
        # Any: what is no job comes here as well.
        inside: list[tuple[Any, Any]] = [(getattr(job, "job", job), job) for job in jobs]
        ended = self._client.as_completed([job for job, _ in inside], timeout=timeout)
        waiting = {id(job): waiting for job, waiting in inside}
        while (job := wait(_next(ended))) is not None:
            yield waiting[id(job)]


async def _next(items: Any) -> Any:  # Any: of any async iterator
    return await anext(items, None)


class WaitingJob(Job[Any]):
    """An AioJob that is waited for."""

    __slots__ = ("job",)

    def __init__(self, job: AioJob[Any]) -> None:
        super().__init__(None, job.id, job._result, resource_id=job.resource_id, sent=job._sent)
        self.job = job

    def __reduce__(self) -> tuple[type[WaitingJob], tuple[AioJob[Any]]]:
        return WaitingJob, (self.job,)

    def __repr__(self) -> str:
        return repr(self.job).replace("AioJob", "Job")

    def done(self) -> bool:
        return wait(self.job.done())

    def result(self, timeout: float | None = None) -> Any:  # Any: of any command
        try:
            return wait(self.job.result(timeout))
        except CloudStackError as error:
            job: object = error.job
            if job is self.job:
                error.job = self
            raise


class WaitingList(ListResult[Any]):
    """An AioListResult whose pages are waited for."""

    __slots__ = ("_found",)

    def __init__(self, found: AioListResult[Any]) -> None:
        super().__init__(found._rows, found.total, found._request)
        self._found = found

    def __reduce__(self) -> tuple[type[WaitingList], tuple[AioListResult[Any]]]:
        return WaitingList, (self._found,)

    def all(self) -> Iterator[Any]:
        rows = self._found.all()
        while (row := wait(_next(rows))) is not None:
            yield row

    def pages(self) -> Iterator[ListResult[Any]]:
        behind = self._found.pages()
        while (page := wait(_next(behind))) is not None:
            yield WaitingList(page)


def _waiting(method: Any) -> Any:  # Any: a method of any signature
    def call(*args: object, **parameters: object) -> object:
        found = method(*args, **parameters)
        if asyncio.iscoroutine(found):
            found = wait(found)
        if isinstance(found, AioJob):
            return WaitingJob(found)
        if isinstance(found, AioListResult):
            return WaitingList(found)
        return WaitingClient(found) if isinstance(found, BaseAsyncClient) else found

    return call
