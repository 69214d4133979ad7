"""Envelope: what a request's `parse` takes its typed value out of."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar, TypeVar, cast

from cstyped.jobs import Job
from cstyped.jobs.polling import AsksForJobs
from cstyped.model import Model
from cstyped.paging import SendsRequests
from cstyped.request import Request
from cstyped.results import ListResult, Success
from cstyped.wire.call import Answer, Call
from cstyped.wire.decoder import decoding
from cstyped.wire.documents import Inside, says_no, take_document
from cstyped.wire.error_answer import not_cloudstack
from cstyped.wire.opening import opened, refused

M = TypeVar("M", bound=Model)
T = TypeVar("T")


class Envelope:
    """One answer with status 200. A request's `parse` says what is in it."""

    __slots__ = ("_answer", "_call", "_jobs", "_pages", "_request", "_strict")

    # Any: those of an AsyncClient have the same constructors and other methods.
    _list_result: ClassVar[Any] = ListResult
    _job_result: ClassVar[Any] = Job

    def __init__(
        self,
        answer: Answer,
        call: Call,
        request: Request,
        *,
        pages: SendsRequests,
        jobs: AsksForJobs,
    ) -> None:
        """Take an answer apart.

        Args:
            answer: what came back.
            call: the request as it was sent.
            request: the request itself.
            pages: what a list asks for its other pages.
            jobs: what a job asks for its result.
        """
        self._answer = answer
        self._call = call
        self._request = request
        self._pages = pages
        self._jobs = jobs
        self._strict = jobs.strict

    # Named after the builtin: annotations of this class must not use it.
    def list(self, model: type[M]) -> ListResult[M]:
        """Return `{"count": n, K: [..]}`; without K the list is empty."""
        self._keep_decimals(model)
        strict = self._strict
        found = decoding.list_that_fits(
            take_document(self._answer), model, strict=strict
        ) or decoding.list_in_one_pass(self._answer.body, model, strict=strict)
        if found is None:
            rows, total = decoding.rows_of(self._inside(model), model)
            found = decoding.read_rows(rows, model, strict=strict), total
        made: ListResult[M] = self._list_result(*found, self._request, self._pages)
        return made

    def object(self, model: type[M]) -> M:
        """Return the object of `{K: {..}}`."""
        self._keep_decimals(model)
        strict = self._strict
        found = decoding.object_that_fits(take_document(self._answer), model, strict=strict)
        if found is None:
            found = decoding.object_in_one_pass(self._answer.body, model, strict=strict)
        if found is not None:
            return found
        fields = decoding.object_of(self._inside(model), model)
        return decoding.read_object(fields, model, strict=strict)

    def inline(self, model: type[M]) -> M:
        """Return the object whose fields are the envelope's own."""
        self._keep_decimals(model)
        inside = self._inside(model)
        if not model.model_fields.keys() & inside.keys() and len(inside) == 1:
            # The command answers an object after all, in this version.
            inside = decoding.object_of(inside, model)
        return decoding.read_object(inside, model, strict=self._strict)

    def success(self) -> Success:
        """Return what a command answers that has no object; `success: false` raises."""
        return decoding.read_object(self._inside(Success), Success, strict=self._strict)

    def job(self, model: type[M]) -> Job[M]:
        """Return the job that was begun."""
        return self._job(model)

    def job_list(self, model: type[M]) -> Job[ListResult[M]]:
        """Return the job that was begun, whose result is a list."""
        # cast: a generic alias is no class to a checker; Job takes it apart by get_origin().
        return self._job(cast("type[ListResult[M]]", ListResult[model]))  # type: ignore[valid-type]

    def _keep_decimals(self, model: type[Model]) -> None:
        body = decoding.with_exact_decimals(self._answer.body, model)
        if body is not self._answer.body:
            self._answer = replace(self._answer, body=body, parsed=[])

    def _job(self, result: type[T]) -> Job[T]:
        inside = self._inside(Model)
        job_id = inside.get("jobid")
        if not isinstance(job_id, str | int) or isinstance(job_id, bool) or job_id == "":
            raise not_cloudstack(
                self._answer,
                self._call.sent(hidden=self._answer.credentials),
                why="the answer has no jobid, though the command starts a job",
            )
        resource_id = inside.get("id")
        made: Job[T] = self._job_result(
            self._jobs,
            str(job_id),
            result,
            resource_id=None if resource_id is None else str(resource_id),
            begun=True,
            sent=self._call.sent(),
        )
        return made

    def _inside(self, model: type[Model]) -> Inside:
        found = opened(self._answer, self._call)
        # A model can have a field of that name: the answer then is an object, not a verdict.
        if says_no(found) and (model is Success or "success" not in model.model_fields):
            raise refused(found, self._answer, self._call)
        return found
