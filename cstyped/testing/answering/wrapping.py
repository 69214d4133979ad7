"""What a command makes of a refusal from inside of it: many catch it and answer with a code of
their own, as api_spec/fake/wrapped.toml says.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from ..asking.call import Call
from ..facts.data import document
from ..refusal import INVALID_VALUE, PERMISSION, RUNTIME, SERVER_API, Refusal

# Phase -> command -> what it catches there, with the code of what it raises instead.
_WRAPPED: dict[str, dict[str, list[tuple[str, int]]]] = document("wrapped")["wrapped"]
_RUNTIME = frozenset(["CloudRuntimeException", "RuntimeException", "Exception"])
# Inner code -> the exceptions by which it can be caught.
_CAUGHT = {
    INVALID_VALUE: _RUNTIME | {"InvalidParameterValueException"},
    PERMISSION: _RUNTIME | {"PermissionDeniedException"},
    RUNTIME: _RUNTIME,
}
_ANY = frozenset(["Exception"])


@contextmanager
def wrapping(call: Call, phase: str) -> Generator[None, None, None]:
    """Raise what the command makes of a refusal. `phase`: "create" or "execute"."""
    try:
        yield
    except Refusal as refusal:
        raise _made_of(call, phase, refusal) from None


def _made_of(call: Call, phase: str, refusal: Refusal) -> Refusal:
    # What is found before the command begins is not the command's to catch; nor does it catch what
    # it raises itself.
    if refusal.at_once or refusal.final or refusal.inner in (None, SERVER_API):
        return refusal
    names = _CAUGHT.get(refusal.inner, _ANY)
    for caught, code in _WRAPPED.get(phase, {}).get(call.command.name, ()):
        if caught in names:
            return Refusal(code, refusal.text) if code else refusal
    return refusal
