"""Standard output and error: their code page, whether somebody looks at them, and how wide."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Iterable

import click

_NARROWEST = 20


def prepare() -> None:
    """Let no name that the code page lacks end the program: it is written as `\\u4e2d`."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def write(lines: Iterable[str]) -> None:
    """Write lines to standard output. A reader that has seen enough (`| head`) ends it quietly."""
    try:
        for line in lines:
            sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    except BrokenPipeError:
        # Python would complain of the rest when it closes the stream at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0) from None


def can_write(text: str) -> bool:
    """Whether the code page of standard output has every letter of a text."""
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def note(text: str) -> None:
    """Say something beside the answer, on standard error."""
    click.echo(text, err=True)


def is_watched() -> bool:
    """Whether standard output is a terminal, where people read tables."""
    return sys.stdout.isatty()


def is_error_watched() -> bool:
    """Whether standard error is a terminal, where a line can be written over."""
    return sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


def width() -> int | None:
    """How many letters a line of the terminal takes; None where nothing sets an end to them."""
    if not is_watched() and not os.environ.get("COLUMNS"):
        return None
    return max(shutil.get_terminal_size((100, 24)).columns, _NARROWEST)


def has_colours() -> bool:
    """Whether colours are of use: https://no-color.org, and the usual word to force them."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return is_watched() and os.environ.get("TERM") != "dumb"


class LiveLine:
    """A line on standard error that is written over, where that is a terminal; else nothing."""

    def __init__(self) -> None:
        self._live = is_error_watched()
        self._shown = 0

    def show(self, text: str) -> None:
        if not self._live:
            return
        room = shutil.get_terminal_size((100, 24)).columns - 1
        text = text[:room]
        sys.stderr.write(f"\r{text}{' ' * (self._shown - len(text))}")
        sys.stderr.flush()
        self._shown = len(text)

    def clear(self) -> None:
        if self._live and self._shown:
            sys.stderr.write(f"\r{' ' * self._shown}\r")
            sys.stderr.flush()
            self._shown = 0
