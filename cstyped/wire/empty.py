"""Values without content: what an empty list means, and the empty texts that drop a filter.

The server reads `ids=` as a list without elements, and nearly every command takes that for "not
given": it answers all rows. So the bindings say by the parameter what an empty list means.
"""

from __future__ import annotations

from collections.abc import Set
from typing import Final, Literal, TypeAlias

Meaning: TypeAlias = Literal["no-rows", "omitted", "clears", "refused"]
"""What an empty list means, by parameter:

no-rows: a filter that no row can meet, so the answer is empty and the server is not asked.
omitted: nothing to say; it is not sent.
clears: it is sent as the empty string, and the server removes what is stored.
refused: the server would not do what it says.
"""

_REFUSED: Final = (
    "is an empty list, which the server does not read as no elements: give at least one element,"
    ' or None to leave it out; "" is sent as it is'
)
_UNKNOWN: Final = (
    "is an empty list, and it is not known how the server reads one here: give None"
    ' to leave it out, or "" to send the empty string, which clears the value in an update'
)
_DROPPED: Final = (
    "is empty: the server would silently ignore it and return every row. Give None to leave it out"
)


def sent_for_empty_list(meaning: Meaning | None) -> str | None:
    """Return the text to send for an empty list; None if nothing is sent.

    `meaning`: None where nobody knows it. Raises ValueError where an empty list is refused.
    """
    if meaning is None or meaning == "refused":
        raise ValueError(_UNKNOWN if meaning is None else _REFUSED)
    return "" if meaning == "clears" else None


def check_empty_text(name: str, meaning: Meaning | None, dropped: Set[str]) -> None:
    """Raise ValueError where an empty string would drop a filter, and the server answer all rows.

    Args:
        name: the parameter, as it goes over the wire.
        meaning: of an empty list for it, if it is a list.
        dropped: the parameters of the command whose empty text the server drops.
    """
    if meaning == "no-rows":
        raise ValueError(f"{_DROPPED}, or an empty list for no rows")
    if name in dropped:
        raise ValueError(_DROPPED)
