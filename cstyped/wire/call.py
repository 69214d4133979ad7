"""A call and its answer, as they go over the wire."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from cstyped.errors.redaction import secret_values, shown
from cstyped.errors.sent import Sent


@dataclass(frozen=True, slots=True)
class Call:
    """A command with its parameters as they go over the wire, before credentials are added.

    repeatable: the command only reads, so it may be sent again when it is unknown whether the
        server got it.
    secrets: the names of parameters that must not be shown.
    """

    command: str
    params: Mapping[str, str] = field(repr=False)
    repeatable: bool = False
    secrets: frozenset[str] = frozenset()

    def sent(self, *, hidden: frozenset[str] = frozenset()) -> Sent:
        """Return what errors may say of this call. `hidden`: further values that they may not."""
        return Sent(
            self.command,
            shown(self.params, self.secrets),
            hidden | secret_values(self.params, self.secrets),
            self.repeatable,
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer of the server, of any status.

    credentials: what the call was sent with, which no text about the answer may show: a server
        can send back what it was asked.
    parsed: the body as JSON, where somebody has parsed it; see documents.take_document().
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    credentials: frozenset[str] = field(default=frozenset(), repr=False)
    parsed: list[object] = field(default_factory=list[object], repr=False, compare=False)


# To a call that no row can meet. The name of an envelope says nothing.
NO_ROWS: Final = Answer(200, {}, b'{"response":{"count":0}}')
