"""Durations from outside: numbers of seconds."""

from __future__ import annotations


def is_seconds(value: object, *, above: float = float("-inf")) -> bool:
    """Tell whether a value is a number of seconds, and more than `above`.

    A bool is none, and neither is NaN, which would never be over.
    """
    return isinstance(value, int | float) and not isinstance(value, bool) and value > above
