"""Text from outside, as it may stand in comments and docstrings of generated Python."""

from __future__ import annotations

import re
import unicodedata

_BLANKS = re.compile(r"\s+")


def one_line(text: str) -> str:
    """Text from a dump as one harmless line: no control, format or bidirectional characters.

    Quotes and backslashes lose what could end or escape a docstring.
    """
    kept = "".join(
        " " if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") else char
        for char in text
    )
    kept = kept.replace("\\", "/").replace('"', "'")
    return _BLANKS.sub(" ", kept).strip()


def label(text: str) -> str:
    """A file name or a version, as comments and docstrings of generated files show it.

    Few characters are kept: a comment on the first line can set a file's encoding.
    """
    return re.sub(r"[^A-Za-z0-9._/+-]+", "_", text)[:100]


def sentence(text: str, limit: int = 300) -> str:
    """The first sentence of a text, with its full stop, at most `limit` characters."""
    line = one_line(text)
    end = line.find(". ")
    if end > 0:
        line = line[: end + 1]
    if len(line) > limit:
        line = f"{line[: limit - 4].rstrip()} ..."
    return line if line.endswith((".", "!", "?")) or not line else f"{line}."
