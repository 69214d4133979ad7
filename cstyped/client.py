"""The Client's own half: sending, raw calls, jobs. Its commands are generated.

Light on purpose: see common_client.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar

from cstyped.caller import Caller, SharedTransport
from cstyped.common_client import CommonClient, Sends
from cstyped.loading import alone
from cstyped.settings import ConnectionSettings
from cstyped.steps import run
from cstyped.wire.call import NO_ROWS

if TYPE_CHECKING:
    from cstyped.jobs import Job

_T = TypeVar("_T")
# Not Self: see common_client.py.
_Client = TypeVar("_Client", bound="BaseClient")


class BaseClient(CommonClient):
    """A connection to one CloudStack endpoint as one user. It is thread-safe."""

    def _connect(self, connection: ConnectionSettings) -> None:
        shared = SharedTransport(self._endpoint, self._auth, connection, self._knows())
        self._caller = Caller(shared, self._settings)

    def _use_settings(self) -> None:
        self._caller = Caller(self._caller.shared, self._settings)

    def send(self, request: Sends[_T]) -> _T:
        """Send a request and return what its command answers.

        A command or parameter that the server calls deprecated is sent all the same, with a
        DeprecationWarning at the line of the caller that says what to use instead.
        """
        # Loaded here because pydantic is, too: a program that only makes a client needs none of it.
        with alone():
            from cstyped.envelope import Envelope

        sent = self._to_send(request)
        answer = NO_ROWS if sent.nothing else self._caller.send(sent.call)
        envelope = Envelope(answer, sent.call, sent.checked, pages=self, jobs=self._caller)
        return sent.answered(envelope)

    def call(
        self,
        command: str,
        params: Mapping[str, object] | None = None,
        *,
        wait: bool = False,
        timeout: float | None = None,
        all_pages: bool = False,
    ) -> dict[str, object]:
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
        with alone():  # see send()
            from cstyped.jobs.polling import InThread
            from cstyped.untyped import every_page, finished
            from cstyped.wire.opening import opened_success

        named = self._to_call(command, params, wait=wait, timeout=timeout, all_pages=all_pages)
        call = named.call
        if named.nothing:
            return opened_success(NO_ROWS, call)
        if all_pages:
            return run(every_page(InThread(self._caller), call, has_pages=named.has_pages))
        if wait:
            return run(finished(InThread(self._caller), call, timeout=timeout))
        return opened_success(self._caller.send(call), call)

    def job(self, job_id: str, result: type[_T]) -> Job[_T]:
        """Resume a job by its id and the class of its result."""
        from cstyped.jobs import Job  # see send()
        from cstyped.jobs.background import checked_id, checked_result

        return Job(self._caller, checked_id(job_id), checked_result(result))

    def as_completed(
        self, jobs: Iterable[Job[_T]], *, timeout: float | None = None
    ) -> Iterator[Job[_T]]:
        """Yield each job as it finishes, asking the server about all of them at once.

        Raises JobTimeout if jobs are still running after `timeout` seconds.
        """
        from cstyped.jobs.many import as_completed  # see send()

        return as_completed(self._caller, jobs, timeout=timeout)

    def sign_in(self) -> Mapping[str, str]:
        """Log in now instead of at the first call; return what the server says about the user.

        Without a login (with API keys, or none) nothing is sent, and the result is empty.
        """
        return self._caller.user()

    def close(self) -> None:
        """Log out and close the connections. The client cannot be used afterwards."""
        if self._owner:
            self._caller.shared.close()

    def __enter__(self: _Client) -> _Client:
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()
