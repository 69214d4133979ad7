"""Values as text for people and for other programs."""

from __future__ import annotations

import json
import sys
from unicodedata import category

from cstyped.checks.json_types import is_list, is_object
from cstyped.cli.output import stream

_LISTED = ("name", "ipaddress", "key", "id")


def plain(value: object) -> str:
    """A value for another program: every digit of a number, lists and objects as JSON."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def for_people(value: object) -> str:
    """A value in a table: lists by what their members are called, nothing that moves the cursor."""
    if is_list(value):
        return ", ".join(for_people(_called(one)) for one in value)
    return harmless(plain(value))


def _called(value: object) -> object:
    if is_object(value):
        return next((value[name] for name in _LISTED if name in value), plain(value))
    return value


def harmless(text: str) -> str:
    """A text without what a terminal would obey: a name may hold an escape sequence.

    What the code page lacks is written as `\\u4e2d` here, so that columns stay straight.
    """
    if not text.isprintable():
        text = "".join(
            char if category(char)[0] != "C" else char.encode("unicode_escape").decode("ascii")
            for char in text
        )
    if stream.can_write(text):
        return text
    page = sys.stdout.encoding
    return text.encode(page, "backslashreplace").decode(page)
