"""Asynchronous jobs: wait for one, or for a thousand, without losing any to a passing fault."""

# pyright: reportPrivateUsage=false
# Jobs, answers and clients are one package; a user of theirs sees none of these attributes.

from __future__ import annotations

import random
import time
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic, NoReturn, TypeVar, cast, get_args, get_origin

from cstyped.error_answers import job_failed, not_cloudstack
from cstyped.errors import (
    ApiError,
    ClientClosed,
    CloudStackError,
    ConfigError,
    InternalError,
    InvalidRequest,
    JobTimeout,
    ProtocolError,
    RequestLimitReached,
    ServiceUnavailable,
    TlsFailed,
    TransportError,
)
from cstyped.narrow import integer, is_list, is_object

if TYPE_CHECKING:
    from cstyped.calls import Answer
    from cstyped.client import BaseClient

T = TypeVar("T")
# A result is only read, so a Job[VirtualMachine] serves where any Job[object] does.
T_co = TypeVar("T_co", covariant=True)

_NO_PARAMS: Mapping[str, str] = MappingProxyType({})
_PENDING, _DONE = 0, 1
_FIRST_PAUSE = 0.2
_LONGEST_PAUSE = 5.0
_SLOWER = 1.5
# Without a timeout, a server that cannot be reached is waited for this long: a management server
# takes minutes to restart, and the job runs on after that.
_PATIENCE = 900.0
# Faults that can pass, but are no sign of an outage either, such as a page of a proxy with status
# 200: this many in a row, and for so long, are borne.
_ODD_FAULTS = 5
_ODD_PATIENCE = 15.0
# The limit of a single poll, so that a server that hangs does not hold up the deadline.
_SHORTEST_POLL = 1.0
# Asking for each is cheaper than a list up to here.
_FEW = 3
# So many polls of running jobs, one by one, in a round: at least this many, and this share of them.
_POLLS_A_ROUND = 20
_SHARE_A_ROUND = 5
_MOST_PAGES = 20


class Job(Generic[T_co]):
    """A command that the server carries out in the background.

    `id` names it for 24 hours, also to other processes: `client.job(job.id, VirtualMachine)`.
    `resource_id` is the id of what is being created, where the command creates something.
    """

    __slots__ = (
        "_answer",
        "_begun",
        "_client",
        "_hidden",
        "_lost",
        "_params",
        "_result",
        "_value",
        "command",
        "id",
        "resource_id",
    )

    def __init__(
        self,
        client: BaseClient | None,
        job_id: str,
        result: type[T_co],
        *,
        command: str = "",
        resource_id: str | None = None,
        begun: bool = False,
        params: Mapping[str, str] = _NO_PARAMS,
        hidden: frozenset[str] = frozenset(),
    ) -> None:
        self.id = job_id
        self.command = command
        self.resource_id = resource_id
        self._client = client
        self._result = result
        # What queryAsyncJobResult said when the job had ended.
        self._answer: dict[str, object] | None = None
        self._value: tuple[T_co] | None = None
        # Why nobody will ever know how it ended.
        self._lost: CloudStackError | None = None
        # A job that was just begun is not worth asking for at once.
        self._begun = time.monotonic() if begun else None
        # What it was begun with, secrets masked, and those secrets: for the text of its failure.
        self._params = params
        self._hidden = hidden

    def done(self) -> bool:
        """Tell whether the job has ended, well or not. Asks the server unless that is known."""
        return self._ended or self._poll(self._attached())

    def result(self, timeout: float | None = None) -> T_co:
        """Wait for the job to end; return its result.

        `timeout`: seconds over all polls; None waits as long as it takes. Raises JobFailed, or
        JobTimeout while the job runs on; waiting can then go on with another `result()`. Faults
        that pass do not end the waiting.
        """
        if not self._ended:
            self._wait(_Deadline(timeout))
        return self._outcome()

    def __repr__(self) -> str:
        state = "ended" if self._ended else "running, as far as known"
        of = f" of {self.command}" if self.command else ""
        return f"<Job {self.id}{of}: {state}>"

    def __getstate__(self) -> dict[str, object]:
        # A client has connections and secrets: it stays where it is. Clocks differ, too.
        kept: dict[str, object] = {name: getattr(self, name) for name in self.__slots__}
        kept["_client"] = kept["_begun"] = None
        kept["_hidden"] = frozenset[str]()
        kept["_params"] = dict(self._params)
        return kept

    def __setstate__(self, state: dict[str, object]) -> None:
        for name, value in state.items():
            setattr(self, name, value)

    @property
    def _ended(self) -> bool:
        return self._answer is not None or self._lost is not None

    def _attached(self) -> BaseClient:
        if self._client is None:
            kind = getattr(self._result, "__name__", "the class of its result")
            raise ConfigError(
                f"job {self.id} came without its client (it was pickled):"
                f" client.job({self.id!r}, {kind}) takes it up again"
            )
        return self._client

    def _wait(self, deadline: _Deadline) -> None:
        client = self._attached()
        faults = _Faults()
        pause = _FIRST_PAUSE
        if self._begun is not None:
            _sleep(min(self._begun + _FIRST_PAUSE - time.monotonic(), deadline.left()))
        while True:
            try:
                if self._poll(deadline.limit(client)):
                    return
                faults.none()
            except (TransportError, ProtocolError, ApiError) as fault:
                faults.bear(fault, deadline)
            if deadline.over():
                raise JobTimeout(
                    f"job {self.id} of {self.command or 'a command'} still runs after"
                    f" {deadline.timeout:g} s; waiting can go on: job.result(), or in another"
                    f" process client.job({self.id!r}, ...)",
                    job_id=self.id,
                    job=self,
                ) from faults.last
            _sleep(min(pause * _jitter(), deadline.left()))
            pause = min(pause * _SLOWER, _LONGEST_PAUSE)

    def _poll(self, client: BaseClient) -> bool:
        """Ask once; return whether the job has ended."""
        answer = client._exchange("queryAsyncJobResult", {"jobid": self.id}, repeatable=True)
        inside = _inside(answer, "queryAsyncJobResult", {"jobid": self.id})
        status = integer(inside.get("jobstatus"))
        if status is None:
            raise _odd(answer, {"jobid": self.id}, "an answer about a job without jobstatus")
        if status == _PENDING:
            return False
        # Only the outer status counts: a finished machine has a jobstatus of its own, 0.
        self._answer = inside
        return True

    def _poll_or_lose(self, client: BaseClient) -> bool:
        """Ask once. A job that nobody can be told about any more has ended, too.

        It expired, or is another user's: that must not cost the other jobs.
        """
        try:
            return self._poll(client)
        except ApiError as error:
            if _may_pass(error):
                raise
            self._lost = error
            return True

    def _outcome(self) -> T_co:
        if self._value is not None:
            return self._value[0]
        if self._lost is not None:
            raise self._lost.with_traceback(None)
        if self._answer is None:
            raise AssertionError("the job has not ended")
        if integer(self._answer.get("jobstatus")) != _DONE:
            self._fail(self._answer)
        value = self._read(self._answer.get("jobresult"))
        self._value = (value,)
        return value

    def _fail(self, answer: Mapping[str, object]) -> NoReturn:
        # A new one each time, or its traceback would grow with every call of result().
        raise job_failed(
            self.id,
            answer,
            self.command,
            self._params,
            job=self,
            hidden=self._hidden,
        )

    def _read(self, result: object) -> T_co:
        from cstyped.decode import job_list, job_object, says_no
        from cstyped.model import Model
        from cstyped.results import ListResult

        if is_object(result) and says_no(result):
            text = result.get("displaytext") or result.get("details") or "success: false"
            self._fail({"jobresult": {"errortext": text}})
        strict = self._client is not None and self._client._settings.strict
        if get_origin(self._result) is ListResult:
            (row,) = get_args(self._result)
            rows, total = job_list(result, row, strict=strict)
            return cast("T_co", ListResult(rows, total))  # as was just seen
        if not issubclass(self._result, Model):
            raise ConfigError(f"job {self.id}: {self._result!r} is not the class of a result")
        return job_object(result, self._result, strict=strict)


def as_completed(
    client: BaseClient, jobs: Iterable[Job[T]], *, timeout: float | None = None
) -> Iterator[Job[T]]:
    """Yield each job as it ends. Their `result()` asks no more.

    One listAsyncJobs a round tells which jobs still run; the others are asked for their result.
    Where that command is refused, jobs are asked one by one, a few in each round.
    """
    deadline = _Deadline(timeout)
    pending: dict[str, list[Job[T]]] = {}
    for job in jobs:
        _check_is_job(job)
        pending.setdefault(job.id, []).append(job)
    for name in [name for name, group in pending.items() if any(job._ended for job in group)]:
        group = pending.pop(name)
        _settle(group, client)
        yield from group
    round_ = _Round()
    faults = _Faults()
    pause = _FIRST_PAUSE
    while pending:
        ended = False
        try:
            for name in round_.worth_asking(list(pending), deadline.limit(client)):
                group = pending[name]
                if group[0]._poll_or_lose(deadline.limit(client)):
                    ended = True
                    del pending[name]
                    _settle(group, client)
                    yield from group
                elif round_.still_runs(name) or deadline.over():
                    break
            faults.none()
        except (TransportError, ProtocolError, ApiError) as fault:
            faults.bear(fault, deadline)
        if not pending:
            return
        if deadline.over():
            first = next(iter(pending.values()))[0]
            jobs_run = "1 job still runs" if len(pending) == 1 else f"{len(pending)} jobs still run"
            raise JobTimeout(
                f"{jobs_run} after {deadline.timeout:g} s, such as {first.id}; waiting can go on"
                " with another as_completed()",
                job_id=first.id,
                job=first,
            ) from faults.last
        # Results that came are a sign of more to come.
        pause = _FIRST_PAUSE if ended else min(pause * _SLOWER, _LONGEST_PAUSE)
        _sleep(min(pause * _jitter(), deadline.left()))


def checked_id(job_id: object) -> str:
    """Return the id of a job as text. Raises InvalidRequest for what can be none."""
    if isinstance(job_id, bool) or not isinstance(job_id, str | int) or job_id == "":
        raise InvalidRequest(f"a job's id is a text such as job.id, not {job_id!r}")
    return str(job_id)


def checked_result(result: type[T]) -> type[T]:
    """Return the class of a job's result. Raises InvalidRequest for what can be none."""
    from cstyped.model import Model
    from cstyped.results import ListResult

    kind = get_args(result)[0] if get_origin(result) is ListResult else result
    if not (isinstance(kind, type) and issubclass(kind, Model)):
        raise InvalidRequest(
            "a job needs the class of its result, such as VirtualMachine, or Success where there is"
            f" none, not {result!r}"
        )
    return result


def _check_is_job(job: object) -> None:
    if not isinstance(job, Job):
        raise InvalidRequest(
            f"as_completed takes jobs, not {type(job).__name__}: client.job(id, Model) makes one"
        )


def _settle(group: list[Job[T]], client: BaseClient) -> None:
    """Tell all jobs of one id how it ended."""
    known = next(job for job in group if job._ended)
    for job in group:
        job._answer, job._lost = known._answer, known._lost
        if job._client is None:
            job._client = client


class _Round:
    """Chooses, round by round, which of many jobs to ask about."""

    __slots__ = ("_asked", "_budget", "_may_list", "_turn")

    def __init__(self) -> None:
        self._may_list = True
        self._asked: dict[str, int] = {}
        self._turn = 0
        self._budget = _POLLS_A_ROUND

    def worth_asking(self, pending: list[str], client: BaseClient) -> list[str]:
        """Return the jobs that may have ended, those asked longest ago first."""
        self._budget = max(_POLLS_A_ROUND, len(pending) // _SHARE_A_ROUND)
        running: set[str] = set()
        if self._may_list and len(pending) > _FEW:
            listed = _running(client, len(pending))
            if listed is None:
                self._may_list = False
            else:
                running = listed
        chosen = [name for name in pending if name not in running]
        return sorted(chosen, key=lambda name: self._asked.get(name, 0))

    def still_runs(self, name: str) -> bool:
        """Note that a job was asked in vain; tell whether that is enough for this round."""
        self._turn += 1
        self._asked[name] = self._turn
        self._budget -= 1
        return self._budget <= 0


def _running(client: BaseClient, wanted: int) -> set[str] | None:
    """Return the ids of the jobs that still run; None where listAsyncJobs is of no use.

    It shows pending jobs only, and by default those of the caller's account.
    """
    found: set[str] = set()
    params: dict[str, str] = {}
    for page in range(1, _MOST_PAGES + 1):
        try:
            answer = client._exchange("listAsyncJobs", params, repeatable=True)
            inside = _inside(answer, "listAsyncJobs", params)
        except ApiError as error:
            if _is_outage(error):
                raise
            # The role may not use it, or the server fails on it.
            return None
        rows = inside.get("asyncjobs")
        jobs = [row for row in rows if is_object(row)] if is_list(rows) else []
        names = {str(row.get("jobid")) for row in jobs}
        total = integer(inside.get("count")) or 0
        new = names - found
        found |= names
        if not new or total <= len(found):
            return found
        if page == 1 and total > _MOST_PAGES * len(names) + wanted:
            return None
        params = {"page": str(page + 1), "pagesize": params.get("pagesize", str(len(names)))}
    return found


class _Deadline:
    """The end of a waiting, which may be never."""

    __slots__ = ("_end", "timeout")

    def __init__(self, timeout: float | None) -> None:
        if not _is_duration(timeout):
            raise InvalidRequest(f"timeout: {timeout!r} is not a number of seconds, nor None")
        self.timeout = timeout if timeout is not None else float("inf")
        self._end = time.monotonic() + self.timeout

    def left(self) -> float:
        return max(0.0, self._end - time.monotonic())

    def over(self) -> bool:
        return self._end <= time.monotonic()

    def limit(self, client: BaseClient) -> BaseClient:
        """Return the client for one poll: no repetitions, and no waiting beyond the end."""
        usual = client._settings.timeout
        longest = max(self.left(), _SHORTEST_POLL)
        if isinstance(usual, tuple):
            return client.options(
                retries=0, timeout=(min(usual[0], longest), min(usual[1], longest))
            )
        bounded = longest if usual is None else min(usual, longest)
        return client.options(retries=0, timeout=None if bounded == float("inf") else bounded)


class _Faults:
    """Polls that failed in a row."""

    __slots__ = ("_odd", "_since", "last")

    def __init__(self) -> None:
        self.none()

    def none(self) -> None:
        self.last: CloudStackError | None = None
        self._since: float | None = None
        self._odd = 0

    def bear(self, fault: CloudStackError, deadline: _Deadline) -> None:
        """Note a fault that may pass; raise it if it will not, or if it lasts too long."""
        self.last = fault
        now = time.monotonic()
        if self._since is None:
            self._since = now
        if not _may_pass(fault):
            raise fault
        if not _is_outage(fault):
            self._odd += 1
            if self._odd >= _ODD_FAULTS and now - self._since >= _ODD_PATIENCE:
                raise fault
        if deadline.timeout == float("inf") and now - self._since > _PATIENCE:
            raise fault


def _is_duration(value: object) -> bool:
    """Look at what a checker promises: not everybody who calls uses one."""
    if value is None:
        return True
    # NaN is never over.
    return isinstance(value, int | float) and not isinstance(value, bool) and value == value


def _is_outage(fault: CloudStackError) -> bool:
    return isinstance(fault, TransportError | ServiceUnavailable | RequestLimitReached)


def _may_pass(fault: CloudStackError) -> bool:
    if isinstance(fault, ClientClosed | TlsFailed):
        return False
    return _is_outage(fault) or isinstance(fault, ProtocolError | InternalError)


def _inside(answer: Answer, command: str, params: Mapping[str, str]) -> dict[str, object]:
    from cstyped.answer import inside

    return inside(answer, command, params)


def _odd(answer: Answer, params: Mapping[str, str], why: str) -> CloudStackError:
    return not_cloudstack(
        answer.status, answer.headers, answer.body, "queryAsyncJobResult", params, why=why
    )


def _jitter() -> float:
    # Many waiting programs must not fall into step.
    return random.uniform(0.9, 1.1)  # noqa: S311  # spreads load, keeps no secret


def _sleep(seconds: float) -> None:
    if seconds > 0:
        time.sleep(seconds)
