"""Tell whether an answer is all here, and say so where it is not. Pure."""

from __future__ import annotations

import json

from cstyped.errors import TruncatedAnswer
from cstyped.errors.sent import Sent
from cstyped.wire.call import Answer
from cstyped.wire.documents import is_document
from cstyped.wire.error_answer import body_start
from cstyped.wire.headers import header


def truncated(sent: Sent, answer: Answer) -> TruncatedAnswer:
    """Return the error for an answer that is not all here."""
    start = body_start(answer.body, sent.hidden)
    return TruncatedAnswer(
        f"{sent}: the answer (HTTP {answer.status}) was cut off after"
        f" {len(answer.body)} bytes{sent.warning_of_repeating()}"
        + (f". It starts: {start}" if start else ""),
        http_status=answer.status,
        body_start=start,
        command=sent.command,
    )


def is_cut_off(answer: Answer) -> bool:
    """Tell whether a body that looks complete to HTTP is not: cut JSON, or a cut head."""
    text = answer.body.strip()
    if not text:
        # Without a length the end of the connection is the end of the body, and a head that
        # broke off has no length.
        lengths = ("content-length", "transfer-encoding")
        return not any(header(answer.headers, name) for name in lengths)
    if text[:1] != b"{":
        return False
    if text[-1:] != b"}":
        return True
    if is_document(answer):
        return False
    # Braces can stand in strings, so a difference only raises the suspicion.
    return text.count(b"{") > text.count(b"}") and not _parses(text)


def _parses(body: bytes) -> bool:
    try:
        json.JSONDecoder(strict=False).raw_decode(body.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return False
    return True
