"""The AsyncClient's own half: sending, raw calls, jobs. Its commands are generated.

Light on purpose: see cstyped/common_client.py.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, overload

from cstyped.aio.caller import AsyncCaller, AsyncTransport
from cstyped.common_client import CommonClient, Sends, ToCall, ToSend
from cstyped.credentials.keys import ApiKeys
from cstyped.credentials.login import UserLogin
from cstyped.errors import ConfigError
from cstyped.loading import load
from cstyped.settings import (
    DEFAULT_RETRIES,
    DEFAULT_TIMEOUT,
    Cert,
    ConnectionSettings,
    Timeout,
    Verify,
)
from cstyped.wire.call import NO_ROWS

if TYPE_CHECKING:
    from cstyped.aio.envelope import AsyncEnvelope
    from cstyped.aio.jobs import AioJob
    from cstyped.aio.pages import AioListResult
    from cstyped.jobs import Job
    from cstyped.results import ListResult

_T = TypeVar("_T")
# Not Self: see cstyped/common_client.py.
_Client = TypeVar("_Client", bound="BaseAsyncClient")

DEFAULT_CONCURRENCY = 16


class BaseAsyncClient(CommonClient):
    """A connection to one CloudStack endpoint as one user. The tasks of an event loop share it."""

    _concurrency = DEFAULT_CONCURRENCY

    def __init__(
        self,
        endpoint: str,
        auth: ApiKeys | UserLogin | None,
        *,
        timeout: Timeout = DEFAULT_TIMEOUT,
        verify: Verify = True,
        cert: Cert | None = None,
        retries: int = DEFAULT_RETRIES,
        strict: bool = False,
        proxies: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        concurrency: int = DEFAULT_CONCURRENCY,
    ) -> None:
        """Create a client; nothing is sent before its first call.

        Args:
            endpoint: the URL of the API, such as "https://cloud.example/client/api".
            auth: ApiKeys or UserLogin. None sends unsigned calls, which only the integration port
                (such as "http://localhost:8096") accepts, as root admin. That port reads
                parameters only from the URL, so they also appear in the server's log.
            timeout: seconds for one attempt of a call, from connecting to the last byte; a pair
                (connect, answer) sets the two separately; None means no limit.
            verify: whether to check the server's certificate, or a file of trusted authorities
                (CA).
            cert: the client's own certificate, as one file or as (certificate, key).
            retries: how often a read is retried after a temporary failure. Calls that change
                something are never sent twice.
            strict: raise ResponseShapeError if an answer does not match its model.
            proxies: as in requests, {"https": "http://proxy:3128"}. If omitted, they come
                from the environment.
            headers: further headers of each call, such as {"Authorization": ...} for a proxy in
                front of the API. Their values are never shown.
            concurrency: how many requests may be under way at once. Further calls wait for their
                turn, in the order in which they came, and their timeout starts when it comes.

        Raises ConfigError for invalid settings, and warns about http:// to another machine.
        """
        self._concurrency = _checked_concurrency(concurrency)
        super().__init__(
            endpoint,
            auth,
            timeout=timeout,
            verify=verify,
            cert=cert,
            retries=retries,
            strict=strict,
            proxies=proxies,
            headers=headers,
        )

    @classmethod
    def from_env(
        cls: type[_Client],
        *,
        timeout: Timeout = None,
        verify: Verify | None = None,
        cert: Cert | None = None,
        retries: int | None = None,
        strict: bool = False,
        headers: Mapping[str, str | None] | None = None,
        concurrency: int = DEFAULT_CONCURRENCY,
    ) -> _Client:
        """Return a client configured by environment variables.

        CLOUDSTACK_ENDPOINT, with _KEY and _SECRET, or with _USERNAME, _PASSWORD and _DOMAIN (or
        _DOMAINID); or CLOUDSTACK_PROFILE, the name of a section or profile for
        from_config(). With neither, from_config() reads its default section. `source` says which
        was used. Also
        _TIMEOUT, _VERIFY, _CERT, _CERT_KEY and _RETRIES. Arguments override.
        """
        from cstyped.config import from_env

        more = {"concurrency": concurrency}
        return cls._configured(from_env(), timeout, verify, cert, retries, strict, headers, more)

    @classmethod
    def from_config(
        cls: type[_Client],
        name: str | None = None,
        *,
        path: str | Path | None = None,
        timeout: Timeout = None,
        verify: Verify | None = None,
        cert: Cert | None = None,
        retries: int | None = None,
        strict: bool = False,
        headers: Mapping[str, str | None] | None = None,
        concurrency: int = DEFAULT_CONCURRENCY,
    ) -> _Client:
        """Return a client for a section of cloudstack.ini, or a profile of CloudMonkey's config.

        Args:
            name: the section or profile. Left out: CLOUDSTACK_REGION, or "cloudstack", or the
                current profile of CloudMonkey.
            path: the file. Left out: CLOUDSTACK_CONFIG, ./cloudstack.ini, ~/.cloudstack.ini,
                ~/.cmk/config and ~/.cloudmonkey/config; what an earlier one says counts.

        CLOUDSTACK_OVERRIDES="endpoint timeout" lets CLOUDSTACK_ENDPOINT and CLOUDSTACK_TIMEOUT
        override what is read.
        """
        from cstyped.config import from_config

        found, more = from_config(name, path), {"concurrency": concurrency}
        return cls._configured(found, timeout, verify, cert, retries, strict, headers, more)

    def _connect(self, connection: ConnectionSettings) -> None:
        # Not an import statement: see SharedTransport in cstyped/caller.py.
        transport: AsyncTransport = load("cstyped.aio.transport").Transport(
            self._endpoint,
            self._auth,
            connection,
            knows=self._knows(),
            concurrency=self._concurrency,
        )
        self._caller = AsyncCaller(transport, self._settings)

    def _use_settings(self) -> None:
        self._caller = AsyncCaller(self._caller.transport, self._settings)

    @overload
    def send(self, request: Sends[Job[_T]]) -> Coroutine[Any, Any, AioJob[_T]]: ...
    @overload
    def send(self, request: Sends[ListResult[_T]]) -> Coroutine[Any, Any, AioListResult[_T]]: ...
    @overload
    def send(self, request: Sends[_T]) -> Coroutine[Any, Any, _T]: ...
    def send(self, request: Sends[Any]) -> Coroutine[Any, Any, Any]:  # Any: see the overloads
        """Send a request and return what its command answers.

        A command or parameter that the server calls deprecated is sent all the same, with a
        DeprecationWarning at the line of the caller that says what to use instead.
        """
        # Here and not in the coroutine: a task of its own has no line of the caller.
        return _named(self._sent(self._to_send(request)), request.command)

    async def _sent(self, sent: ToSend[_T]) -> _T:
        answer = NO_ROWS if sent.nothing else await self._caller.send(sent.call)
        # Any: the pages of a list are awaited, of which SendsRequests and AsksForJobs know nothing.
        caller: Any = self._caller
        envelope = _envelope()(answer, sent.call, sent.checked, pages=self, jobs=caller)
        return sent.answered(envelope)

    def call(
        self,
        command: str,
        params: Mapping[str, object] | None = None,
        *,
        wait: bool = False,
        timeout: float | None = None,
        all_pages: bool = False,
    ) -> Coroutine[Any, Any, dict[str, object]]:
        """Call a command by its name and return what is inside the envelope.

        For commands and parameters that the bindings do not know. Values are encoded as in typed
        calls. Give an unknown map parameter as a list of mappings. An empty list is refused if it
        is not known what the server makes of it.

        Args:
            command: such as "listZones".
            params: its parameters by their wire names.
            wait: wait for the job that the command starts, and return its result, such as
                {"virtualmachine": {...}}. Raises JobFailed, and JobTimeout.
            timeout: seconds to wait for the job; None waits as long as it takes.
            all_pages: return the rows of every page of a list.
        """
        named = self._to_call(command, params, wait=wait, timeout=timeout, all_pages=all_pages)
        return _named(self._called(named, wait, timeout, all_pages), command)

    async def _called(
        self, named: ToCall, wait: bool, timeout: float | None, all_pages: bool
    ) -> dict[str, object]:
        from cstyped.untyped import every_page, finished
        from cstyped.wire.opening import opened_success

        call = named.call
        if named.nothing:
            return opened_success(NO_ROWS, call)
        if all_pages:
            return await every_page(self._caller, call, has_pages=named.has_pages)
        if wait:
            return await finished(self._caller, call, timeout=timeout)
        return opened_success(await self._caller.send(call), call)

    def job(self, job_id: str, result: type[_T]) -> AioJob[_T]:
        """Resume a job by its id and the class of its result. Nothing is sent for it."""
        from cstyped.aio.jobs import AioJob
        from cstyped.jobs.background import checked_id, checked_result

        return AioJob(self._caller, checked_id(job_id), checked_result(result))

    def as_completed(
        self, jobs: Iterable[AioJob[_T]], *, timeout: float | None = None
    ) -> AsyncIterator[AioJob[_T]]:
        """Yield each job as it finishes, asking the server about all of them at once.

        Raises JobTimeout if jobs are still running after `timeout` seconds.
        """
        from cstyped.aio.jobs import Completed

        return Completed(self._caller, jobs, timeout)

    async def sign_in(self) -> Mapping[str, str]:
        """Log in now instead of at the first call; return what the server says about the user.

        Without a login (with API keys, or none) nothing is sent, and the result is empty.
        """
        return await self._caller.user()

    async def close(self) -> None:
        """Log out and close the connections. The client cannot be used afterwards."""
        if self._owner:
            await self._caller.transport.close()

    async def __aenter__(self: _Client) -> _Client:
        return self

    async def __aexit__(self, *failure: object) -> None:
        await self.close()


@cache
def _envelope() -> type[AsyncEnvelope]:
    from cstyped.aio.envelope import AsyncEnvelope

    return AsyncEnvelope


def _named(coroutine: Coroutine[Any, Any, _T], command: str) -> Coroutine[Any, Any, _T]:
    """Let Python's warning of a coroutine that was never awaited say which command it was."""
    setattr(coroutine, "__qualname__", command)  # noqa: B010  # typeshed has it on functions only
    return coroutine


def _checked_concurrency(concurrency: object) -> int:
    if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:
        raise ConfigError(f"concurrency: {concurrency!r} is not a whole number above 0")
    return concurrency
