"""What the server calls deprecated: the mark for it, and the warning at the caller's line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from typing_extensions import deprecated  # warnings has it from Python 3.13 on

from cstyped.errors.callsite import warn_once

__all__ = ["deprecated", "deprecations", "warn_of_deprecated"]


def warn_of_deprecated(command: str, given: Iterable[str], known: Mapping[str, str]) -> None:
    """Warn once for each line that sends what is deprecated.

    The server still takes it, so the call goes on. Fields of answers are never warned of: whoever
    reads one did not ask for it, and printing a whole object would read it.

    Args:
        command: its name on the wire.
        given: the names of its parameters as they are sent.
        known: what to do instead, by parameter in lower case; "" is the command itself.
    """
    for what in deprecations(command, given, known):
        warn_once(what, DeprecationWarning, about=what)


def deprecations(command: str, given: Iterable[str], known: Mapping[str, str]) -> Iterator[str]:
    """Yield a sentence for each thing that is deprecated."""
    if not known:
        return
    if "" in known:
        yield f"{command} is deprecated: {known['']}"
    # The server reads names in any case, and a map is sent as several.
    for name in dict.fromkeys(name.partition("[")[0].lower() for name in given):
        if name in known:
            yield f"{command}: the parameter {name} is deprecated: {known[name]}"
