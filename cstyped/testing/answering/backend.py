"""Question -> reply: the checks in the server's order, then the behaviour of the command, then the
answer's form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..rows.typed import EventRow, JobRow

import re
import uuid
from collections import deque
from collections.abc import Mapping
from functools import partial

from cstyped.checks.json_types import is_object

from ..asking import events
from ..asking.addresses import check_addresses
from ..asking.arguments import check, check_characters
from ..asking.call import Behaviour, Call
from ..asking.conditions import check_conditions, failing_job
from ..asking.filters import check_filters
from ..asking.jobs import Entity, Work, as_work
from ..asking.site import Site
from ..callers import passwords
from ..callers.roles import Caller, may_call
from ..control import Failure
from ..facts.data import document, names
from ..facts.spec import Command
from ..refusal import API_LIMIT, BAD_REQUEST, INTERNAL, PARAM, UNSUPPORTED, Refusal
from ..rows.kinds import USERS
from ..rows.store import fields_of
from ..rows.stored import Shown
from ..serving.exchange import Question, Reply
from ..serving.writing import CONTENT_TYPE, XML_CONTENT_TYPE, as_json, as_xml
from ..settings import Settings
from .forms import formed
from .modelled import behaviour_of
from .owners import check_owners
from .wrapping import wrapping

_ALSO_READS = names("access", "read-by-get")
_SILENT_WITHOUT_ID = names("arguments", "silent-without-id")
_WITH_JOB_INSIDE = names("classes", "job-inside")
# Command -> its parameters that are secret whatever they are called.
_SECRETS = {name: frozenset(params) for name, params in document("secrets").items()}
# Command -> the type of what its job is about, and the parameter that names it.
_ABOUT: dict[str, dict[str, str]] = document("jobs")["about"]
_IDENTIFIED = names("jobs", "identified")
# What is answered without credentials, and with nothing.
_WITHOUT_CREDENTIALS = {"forgotPassword": passwords.forgot, "resetPassword": passwords.reset}
# What a GET may ask where POST is enforced.
_READS = re.compile(r"(get|list|query|find)\w+", re.IGNORECASE)


class Backend(Site):
    """The cloud behind the HTTP server."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.asked: deque[Question] = deque(maxlen=100_000)

    # -- the way of a request ----------------------------------------------------------------------

    def reply(self, question: Question) -> Reply:
        name = question.params.get("command", "")
        command = self.spec.command(name)
        in_json = question.params.get("response", "xml").lower() == "json"
        headers: list[tuple[str, str]] = []
        status = 200
        try:
            with self.lock:
                self.jobs.settle()
                if command is not None:
                    question.secrets = _SECRETS.get(command.name, frozenset())
                self.asked.append(question)
                self.renderer.begin()
                envelope, inside, headers = self._answered(question, command)
        except Refusal as refusal:
            status = refusal.code
            if len(refusal.args) > 1:
                headers = refusal.args[1]
            if refusal.described:
                headers = [*headers, ("X-Description", " ".join(refusal.text.split()))]
            if refusal.plain:
                return Reply(
                    status,
                    refusal.text.encode(),
                    [*headers, ("Content-Type", CONTENT_TYPE)],
                )
            envelope = self._error_envelope(refusal, command, question)
            inside = _error(refusal)
        if inside is _NOTHING:
            return Reply(200, b"", [*headers, ("Content-Type", XML_CONTENT_TYPE)])
        if in_json:
            return Reply(
                status,
                as_json(envelope, inside),
                [("Content-Type", CONTENT_TYPE), *headers],
            )
        return Reply(
            status,
            as_xml(envelope, inside),
            [("Content-Type", XML_CONTENT_TYPE), *headers],
        )

    def _error_envelope(self, refusal: Refusal, command: Command | None, question: Question) -> str:
        if refusal.under is not None:
            return refusal.under
        if refusal.code == UNSUPPORTED:
            return "errorresponse"
        if command is None:
            return (
                "errorresponse" if "command" in question.params or not question.params else "null"
            )
        if command.envelope in ("null", "simulatormock", "updateImageStoreresponse"):
            usual = command.name.lower() + "response"
            return "updateImageStore" if command.name == "updateImageStore" else usual
        return command.envelope

    def _answered(
        self, question: Question, command: Command | None
    ) -> tuple[str, object, list[tuple[str, str]]]:
        params = question.params
        lower = params.get("command", "").lower()
        fault = self.faults.take(
            params.get("command", ""), has_job=command is not None and command.is_async
        )
        if fault is not None and not fault.in_job:
            raise fault.refusal()
        if lower == "login":
            inside, headers = self.access.login(question)
            user = self.store.get(inside["userid"], USERS)
            if user is not None:
                events.record(self, "USER.LOGIN", "user has logged in", user, resource=user)
            return "loginresponse", inside, headers
        if lower == "logout":
            return "logoutresponse", *self.access.logout(question)
        if command is not None and command.name == "validateUserTwoFactorAuthenticationCode":
            return command.envelope, self.access.validate_code(question, command), []
        if command is not None and command.name in _WITHOUT_CREDENTIALS:
            _WITHOUT_CREDENTIALS[command.name](self.store, params, self.clock.now())
            return command.envelope, _NOTHING, []
        if self.settings.enforce_post and question.method != "POST" and not _may_be_got(lower):
            raise Refusal(
                BAD_REQUEST,
                f"{params.get('command')} changes state: send it by POST",
                described=False,
            )
        caller, _ = self.access.identify(question, command)
        command = self._allowed(caller, command, params)
        self._throttle(caller)
        check_characters(params)
        if command.name in _SILENT_WITHOUT_ID and "id" not in params:
            return command.envelope, _NOTHING, []
        arguments = check(command, params, self.store, root=caller.root)
        call = Call(self, command, caller, arguments, params, question.method)
        check_owners(call)
        return command.envelope, self._carried_out(call, (fault is not None and fault) or None), []

    def _allowed(self, caller: Caller, command: Command | None, params: dict[str, str]) -> Command:
        if command is None:
            raise Refusal(UNSUPPORTED, f"unknown API command: {params.get('command')}")
        if not may_call(caller, command, self.store):
            raise Refusal(
                UNSUPPORTED,
                f"there is no API {command.name}, or it is not for user {caller.user['id']}",
            )
        return command

    def _throttle(self, caller: Caller) -> None:
        limit = self.settings.rate_limit
        if limit is None or caller.root:
            return
        now = self.clock.now()
        spent = self.requests[caller.account["id"]]
        if now - spent[0] >= self.settings.rate_interval:
            spent[:] = [now, 0]
        spent[1] += 1
        if spent[1] > limit:
            wait = int((spent[0] + self.settings.rate_interval - now) * 1000)
            raise Refusal(
                API_LIMIT, f"the account has reached its api limit; retry after {wait} ms"
            )

    # -- carrying out ------------------------------------------------------------------------------

    def _carried_out(self, call: Call, fault: Failure | None) -> Shown | None:
        check_conditions(call)
        function = failing_job(call) or behaviour_of(call)
        if call.command.is_async:
            return self._submitted(call, function, fault)
        try:
            with wrapping(call, "execute"):
                result = _finished(as_work(_perform(call, function)))
            answer = formed(call, result)
        except Refusal:
            raise
        except Exception as error:
            raise _stumbled(error) from error
        events.record_command(self, call, about=_row(result))
        return answer

    def _submitted(self, call: Call, function: Behaviour, fault: Failure | None) -> Shown:
        job_id = call.raw.get("customjobid")
        if job_id is not None:
            try:
                uuid.UUID(job_id)
            except ValueError:
                raise Refusal(PARAM, "customjobid is not a UUID") from None
            if self.store.find(["AsyncJob"], job_id):
                raise Refusal(PARAM, "customjobid is in use")
        work, entity = _begun(call, function)
        if fault is not None:
            work = _failing(fault, work, entity)
        if entity is None:
            entity = next(
                (call.rows[name] for name in ("id", "virtualmachineid") if name in call.rows), None
            )
        first = events.record_job(
            self,
            call,
            created=bool(call.command.creates and entity is not None),
            about=_row(entity),
        )
        return self._job_answer(
            call,
            entity,
            self.jobs.submit(
                call.command,
                call.caller,
                work,
                partial(self._job_result, call, first, _row(entity)),
                seconds=self.faults.job_seconds(call.command.name, self.settings.job_seconds),
                instance=_instance(call, entity),
                job_id=job_id,
            ),
        )

    def _job_answer(self, call: Call, entity: Entity, job: JobRow) -> Shown:
        if call.command.creates and entity is not None:
            return {"id": entity["id"], "jobid": job["id"]}
        return {"jobid": job["id"]}

    def _job_result(
        self,
        call: Call,
        first: EventRow | None,
        about: Mapping[str, object] | None,
        work: Work,
        job: JobRow,
    ) -> Shown | None:
        with self.lock:
            events.record_command(self, call, "Started", parent=first, about=about)
            try:
                with wrapping(call, "execute"):
                    result = _finished(work)
            except Refusal:
                events.record_command(self, call, failed=True, parent=first, about=about)
                raise
            events.record_command(self, call, parent=first, about=about)
            answer = formed(call, result)
        key = call.command.key
        inner = None if key is None or answer is None else answer.get(key)
        if call.command.kind == "l":
            return {"null": {"responses": inner or []}}
        if (
            call.command.answer in _WITH_JOB_INSIDE
            and is_object(inner)
            and inner.get("id") == job.get("jobinstanceid", "")
        ):
            inner |= {"jobid": job["id"], "jobstatus": 0}
        return answer


def _row(value: object) -> Mapping[str, object] | None:
    """A row, where a behaviour gave one."""
    return value if is_object(value) and "_kind" in value else None


def _instance(call: Call, entity: Entity) -> tuple[str, str | None] | None:
    """What a job says that it is about: a type, and an id where the type has one."""
    about = _ABOUT.get(call.command.name)
    if about is None:
        return None
    if about["of"] == "nothing":
        return about["type"], None
    row = entity if about["of"] == "created" else call.rows.get(about["of"])
    if row is None or "id" not in row:
        return None
    kind = about["type"]
    return kind, str(row["id"]) if kind in _IDENTIFIED else None


def _error(refusal: Refusal) -> Shown:
    body: Shown = {"uuidList": [], "errorcode": refusal.code}
    if refusal.inner is not None:
        body["cserrorcode"] = refusal.inner
    return body | {"errortext": refusal.text}


class _Nothing:
    """An answer without a body."""


_NOTHING = _Nothing()


def _may_be_got(lower_name: str) -> bool:
    return _READS.fullmatch(lower_name) is not None or lower_name in _ALSO_READS


def _stumbled(error: Exception) -> Refusal:
    """The server answers 530 to whatever its code trips over."""
    return Refusal(INTERNAL, f"{type(error).__name__}: {error}")


def _perform(call: Call, function: Behaviour) -> object:
    check_filters(call)
    check_addresses(call)
    return function(call)


def _begun(call: Call, function: Behaviour) -> tuple[Work, Entity]:
    """The work of a job with what it is about. A command that makes something refuses at once, for
    it makes it before the job; any other looks at what it was given in its job only.
    """
    phase = "create" if call.command.creates else "execute"
    try:
        with wrapping(call, phase):
            work = as_work(_perform(call, function))
            return work, next(work, None)
    except Refusal as refusal:
        if call.command.creates or refusal.at_once:
            raise
        return _refused(refusal), None
    except Exception as error:
        if call.command.creates:
            raise _stumbled(error) from error
        return _refused(_stumbled(error)), None


def _refused(refusal: Refusal) -> Work:
    raise refusal
    yield  # makes this a generator


# What a resource is left as when the job that was changing it fails.
_AFTER_FAILURE = {"Stopping": "Running", "Creating": "Error", "BackingUp": "Error"}


def _failing(fault: Failure, work: Work, entity: Entity) -> Work:
    """Work that fails in place of the real one."""
    work.close()
    if entity is not None:
        kept = fields_of(entity)
        state = str(kept.get("state", ""))
        if state == "Starting":
            kept["state"] = "Stopped" if "_started" in kept else "Error"
        else:
            kept["state"] = _AFTER_FAILURE.get(state, state)
    raise fault.refusal()
    yield  # makes this a generator


def _finished(work: Work) -> object:
    """What is left of some work, done."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value
