"""What came of one request over HTTP, whichever library sent it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cstyped.wire.call import Answer


@dataclass(frozen=True, slots=True)
class Received:
    """An answer of any status, and the cookies that it sets."""

    answer: Answer
    cookies: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Broken:
    """An exchange that came to no end.

    `cause` is another library's exception, which holds the request with its secrets: it is looked
    at and never raised or chained. `answer`: what there was, if a status line came.
    """

    cause: Exception = field(repr=False)
    in_handshake: bool
    answer: Answer | None = None
