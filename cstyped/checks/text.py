"""Texts from outside: whether they are texts at all, and whether UTF-8 can hold them."""

from __future__ import annotations


def is_text(value: object) -> bool:
    """Tell whether a value is a string: not everybody who calls uses a type checker."""
    return isinstance(value, str)


def is_utf8(text: str) -> bool:
    """Tell whether UTF-8 can hold a string.

    It cannot where the string has a lone surrogate, as the environment and file names have for
    bytes of another encoding.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def printable_utf8(text: str) -> str:
    """Return a string with "?" for what UTF-8 cannot hold, as log files and terminals need it."""
    return text.encode("utf-8", "replace").decode()
