"""What a server carries out in the background, as both clients know it: the state of a job, and how
to wait for its end.
"""

from __future__ import annotations

import copy
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Generic, NoReturn, TypeVar, cast, get_args, get_origin

from cstyped.checks.json_types import integer, is_object
from cstyped.errors import (
    AccountError,
    ApiError,
    CloudStackError,
    ConfigError,
    InvalidRequest,
    JobTimeout,
    NotFound,
    ParameterError,
    ProtocolError,
    StartedJob,
    TransportError,
    ended_waiting,
)
from cstyped.errors.sent import Sent
from cstyped.jobs.polling import FIRST_PAUSE, Asking, Deadline, Faults, about, longer
from cstyped.model import Model
from cstyped.results import ListResult, Success
from cstyped.waiting import time
from cstyped.wire.call import Answer, Call
from cstyped.wire.decoder import decoding
from cstyped.wire.documents import opened_text, says_no
from cstyped.wire.error_answer import job_failed, not_cloudstack
from cstyped.wire.opening import opened_success

T = TypeVar("T")
# A result is only read, so a Job[VirtualMachine] serves where any Job[object] does.
T_co = TypeVar("T_co", covariant=True)

_PENDING, _DONE = 0, 1
_POLL = "queryAsyncJobResult"
UNKNOWN = Sent("")


class BackgroundJob(Generic[T_co]):
    """A job, without the methods that ask for it: those of a Client wait, others are awaited."""

    __slots__ = (
        "_answer",
        "_asking",
        "_begun",
        "_lost",
        "_result",
        "_sent",
        "_value",
        "command",
        "id",
        "resource_id",
    )

    def __init__(
        self,
        asking: Asking | None,
        job_id: str,
        result: type[T_co],
        *,
        resource_id: str | None = None,
        begun: bool = False,
        sent: Sent = UNKNOWN,
    ) -> None:
        self.id = job_id
        self.command = sent.command
        self.resource_id = resource_id
        self._asking = asking
        self._result = result
        # What queryAsyncJobResult said when the job had ended.
        self._answer: dict[str, object] | None = None
        self._value: tuple[T_co] | None = None
        # Why nobody will ever know how it ended.
        self._lost: CloudStackError | None = None
        # A job that was just begun is not worth asking for at once.
        self._begun = time.monotonic() if begun else None
        # What it was begun with, for the text of its failure.
        self._sent = sent

    def __repr__(self) -> str:
        state = "ended" if self._ended else "running, as far as known"
        of = f" of {self.command}" if self.command else ""
        return f"<{type(self).__name__} {self.id}{of}: {state}>"

    def __getstate__(self) -> dict[str, object]:
        # A client has connections and secrets: it stays where it is. Clocks differ, too.
        kept: dict[str, object] = {name: getattr(self, name) for name in BackgroundJob.__slots__}
        kept["_asking"] = kept["_begun"] = None
        kept["_sent"] = self._sent.without_secrets()
        return kept

    def __setstate__(self, state: dict[str, object]) -> None:
        # The release that pickled it may have kept other things.
        for name in BackgroundJob.__slots__:
            setattr(self, name, state.get(name))
        if "_sent" not in state:
            self._sent = Sent(self.command)

    @property
    def _ended(self) -> bool:
        return self._answer is not None or self._lost is not None

    @contextmanager
    def _waiting(self) -> Generator[None, None, None]:
        """Note on whatever ends the wait that the job itself keeps running."""
        try:
            yield
        except NotFound as error:
            unknown = _unknown_job(error)
            ended_waiting(unknown, started(self))
            raise unknown from None
        except CloudStackError as error:
            ended_waiting(error, started(self))
            raise
        except Exception:
            raise
        except BaseException as interruption:  # from the keyboard, or a task that is cancelled
            interruption.add_note(f"job {self.id} is still running; {self._again} resumes it")
            raise

    def _attached(self) -> Asking:
        if self._asking is None:
            raise ConfigError(
                f"job {self.id} has no client because it was pickled: {self._again} resumes it"
            )
        return self._asking

    @property
    def _again(self) -> str:
        if self._result is dict:
            return f"client.call({_POLL!r}, {{'jobid': {self.id!r}}})"
        kind = getattr(self._result, "__name__", "the class of its result")
        return f"client.job({self.id!r}, {kind})"

    async def _has_ended(self) -> bool:
        """Ask the server unless it is known."""
        if self._ended:
            return True
        with self._waiting():
            return self._take(await self._attached().send(self._question), self._question)

    async def _awaited(self, timeout: float | None) -> T_co:
        """Return the result, at the end of the job."""
        if not self._ended:
            with self._waiting():
                await self._wait(Deadline(timeout))
        return self._outcome()

    async def _wait(self, deadline: Deadline) -> None:
        asking = self._attached()
        faults = Faults()
        pause = FIRST_PAUSE
        if self._begun is not None:
            soon = self._begun + FIRST_PAUSE - time.monotonic()
            await asking.pause(max(0.0, min(soon, deadline.left())))
        while True:
            try:
                if await self._poll(asking, deadline):
                    return
                faults.none()
            except (TransportError, ProtocolError, ApiError) as fault:
                faults.bear(fault, deadline)
            if deadline.over():
                raise JobTimeout(
                    f"job {self.id} of {self.command or 'a command'} is still running after"
                    f" {deadline.timeout:g} s; call job.result() to keep waiting, or"
                    f" client.job({self.id!r}, ...) in another process",
                    job_id=self.id,
                    job=started(self),
                ) from faults.last
            await asking.pause(about(max(pause, faults.wished_pause()), deadline))
            pause = longer(pause)

    @property
    def _question(self) -> Call:
        return Call(_POLL, {"jobid": self.id}, repeatable=True)

    async def _poll(self, asking: Asking, deadline: Deadline) -> bool:
        """Ask once; return whether the job has ended."""
        question = self._question
        return self._take(await asking.ask_once(question, deadline.longest_poll()), question)

    def _take(self, answer: Answer, question: Call) -> bool:
        """Take what queryAsyncJobResult answers; return whether the job has ended."""
        inside = opened_success(answer, question)
        status = integer(inside.get("jobstatus"))
        if status is None:
            raise not_cloudstack(
                answer, question.sent(), why="the answer about the job has no jobstatus"
            )
        if status == _PENDING:
            return False
        # Only the outer status counts: a finished machine has a jobstatus of its own, 0.
        self._answer = inside
        return True

    async def _poll_or_lose(self, asking: Asking, deadline: Deadline) -> bool:
        """Ask once. A job that nobody can be told about any more has ended, too.

        It expired, or is another user's: that must not cost the other jobs. A refused login or
        signature says nothing about the job.
        """
        try:
            return await self._poll(asking, deadline)
        except (ParameterError, AccountError) as error:
            if error.command != _POLL:
                raise
            self._lost = _unknown_job(error) if isinstance(error, NotFound) else error
            return True

    def _ends_like(self, other: BackgroundJob[object], asking: Asking) -> None:
        """Take over how another job of the same id ended."""
        self._answer, self._lost = other._answer, other._lost
        if self._asking is None:
            self._asking = asking

    def _outcome(self) -> T_co:
        if self._value is not None:
            return self._value[0]
        if self._lost is not None:
            # A copy: the error names this job, which keeps it, and a circle could not be pickled.
            lost = copy.copy(self._lost)
            ended_waiting(lost, started(self))
            raise lost
        if self._answer is None:
            raise AssertionError("the job has not finished")
        if integer(self._answer.get("jobstatus")) != _DONE:
            self._fail(self._answer)
        value = self._read(self._answer.get("jobresult"))
        self._value = (value,)
        return value

    def _fail(self, answer: Mapping[str, object]) -> NoReturn:
        # A new one each time, or its traceback would grow with every call of result().
        raise job_failed(started(self), answer, self._sent)

    def _read(self, result: object) -> T_co:
        if is_object(result) and says_no(result):
            text = result.get("displaytext") or result.get("details") or "success: false"
            self._fail({"jobresult": {"errortext": text}})
        if self._result is dict:  # of an untyped call
            opened = opened_text(result)
            return cast("T_co", opened if is_object(opened) else {})
        strict = self._asking is not None and self._asking.strict
        if get_origin(self._result) is ListResult:
            (row,) = get_args(self._result)
            rows, total = decoding.job_list(result, row, strict=strict)
            return cast("T_co", ListResult(rows, total))  # as was just seen
        if not issubclass(self._result, Model):
            raise ConfigError(f"job {self.id}: {self._result!r} is not the class of a result")
        if self._result is Success:
            result = opened_text(result)
            fields = result if is_object(result) else {"details": result} if result else {}
            return decoding.read_object(fields, self._result, strict=strict)
        return decoding.job_object(result, self._result, strict=strict)


def started(job: BackgroundJob[object]) -> StartedJob:
    """Return a job as its errors hold it."""
    # cast: to checkers that is a Job. Of an AioJob the methods are awaited, which no type of an
    # error that both clients raise can say; client.job(error.job_id, ...) has the exact type.
    return cast("StartedJob", job)


def _unknown_job(error: NotFound) -> ParameterError:
    """Return the error for a job that the server does not know.

    No NotFound: a program that deletes things would take it for a sign that they are gone.
    """
    return ParameterError(
        error.errortext,
        errorcode=error.errorcode,
        cserrorcode=error.cserrorcode,
        uuids=error.uuids,
        command=error.command,
        http_status=error.http_status,
        params=error.params,
        hint="The server forgets a job one day after it ends. Look at the resource to see the"
        " result.",
    )


def checked_id(job_id: object) -> str:
    """Return the id of a job as text. Raises InvalidRequest for what can be none."""
    if isinstance(job_id, bool) or not isinstance(job_id, str | int) or job_id == "":
        raise InvalidRequest(f"a job id is a string such as job.id, not {job_id!r}")
    return str(job_id)


def checked_result(result: type[T]) -> type[T]:
    """Return the class of a job's result. Raises InvalidRequest for what can be none."""
    kind = get_args(result)[0] if get_origin(result) is ListResult else result
    if not (isinstance(kind, type) and issubclass(kind, Model)):
        raise InvalidRequest(
            "a job needs the class of its result, such as VirtualMachine, or Success where there is"
            f" none, not {result!r}"
        )
    return result
