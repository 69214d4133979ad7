"""Open the envelope of an answer, or raise the error that is in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from cstyped.checks.json_types import integer
from cstyped.errors import ApiError
from cstyped.errors.redaction import scrub
from cstyped.wire.call import Answer, Call
from cstyped.wire.documents import (
    Inside,
    UnreadableError,
    as_json,
    documents_of,
    inside_of,
    says_no,
)
from cstyped.wire.error_answer import error_from_answer, not_cloudstack


def opened(answer: Answer, call: Call) -> Inside:
    """Return what is inside the envelope. Raises ProtocolError, or the ApiError that is there."""
    try:
        found = documents_of(answer)
        insides = [inside_of(document) for document in found]
    except UnreadableError as problem:
        sent = call.sent(hidden=answer.credentials)
        raise not_cloudstack(answer, sent, why=str(problem)) from None
    for document, inside in zip(found, insides, strict=True):
        # The server can append an error to an answer that it has written.
        if _is_error(inside):
            error = replace(answer, body=as_json(document), parsed=[])
            raise error_from_answer(error, call.sent(hidden=answer.credentials))
    return insides[0]


def opened_success(answer: Answer, call: Call) -> Inside:
    """Return what is inside the envelope of an untyped call; `success: false` raises ApiError."""
    found = opened(answer, call)
    if says_no(found):
        raise refused(found, answer, call)
    return found


def refused(inside: Mapping[str, object], answer: Answer, call: Call) -> ApiError:
    """Return the error for an answer that says `success: false`."""
    said = inside.get("displaytext") or inside.get("details") or "it answered success: false"
    sent = call.sent(hidden=answer.credentials)
    return ApiError(
        scrub(str(said), sent.hidden),
        command=sent.command,
        http_status=answer.status,
        params=sent.shown,
    )


def _is_error(inside: Mapping[str, object]) -> bool:
    if integer(inside.get("errorcode")) is None:
        return False
    return len(inside) == 1 or not inside.keys().isdisjoint(
        {"errortext", "cserrorcode", "uuidList"}
    )
