"""What an error may say of the call that it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from cstyped.errors import call_text


@dataclass(frozen=True, slots=True)
class Sent:
    """A call that was sent, without its secrets.

    shown: the parameters as errors and logs show them, secret values masked.
    hidden: the secret values, which no text about the call may have in it.
    repeatable: whether the command only reads, so that nothing is lost if it is sent again.
    """

    command: str
    shown: Mapping[str, str] = field(default_factory=dict[str, str])
    hidden: frozenset[str] = field(default=frozenset(), repr=False)
    repeatable: bool = False

    def __str__(self) -> str:
        """Return the call as the start of a sentence: `listZones(available='true')`."""
        return call_text(self.command, self.shown)

    def without_secrets(self) -> Sent:
        """Return the same without the hidden values, for what is kept or pickled."""
        return replace(self, shown=dict(self.shown), hidden=frozenset())

    def warning_of_repeating(self, *, nothing_sent: bool = False) -> str:
        """Say whether a change may have been carried out; empty for a call that only reads."""
        if self.repeatable:
            return ""
        if nothing_sent:
            return " (nothing was sent)"
        return " (the server may have received the call: check before you repeat it)"
