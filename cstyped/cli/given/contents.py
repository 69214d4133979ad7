"""What stands in files, on standard input or on the terminal, in place of a value."""

from __future__ import annotations

import base64
import binascii
import sys
from pathlib import Path

from cstyped.cli.exits import Mistake
from cstyped.cli.known.commands import Parameter
from cstyped.credentials.login import ask_on_terminal

_FILE = "@"


def content(parameter: Parameter, text: str) -> str:
    """Return the value that a text stands for.

    `@file` is what is in the file, `@@x` the text "@x". `-` reads a secret: from the terminal
    without showing it, or from standard input. For base64 the bytes are encoded unless they are
    already.
    """
    if text == "-" and parameter.secret:
        found = _secret(parameter)
    elif text.startswith(_FILE * 2):
        found = text[1:].encode()
    elif text.startswith(_FILE):
        found = _file(parameter, text[1:])
    else:
        found = text.encode("utf-8", "surrogateescape")
    if parameter.type == "base64":
        return found.decode("ascii") if _is_base64(found) else base64.b64encode(found).decode()
    try:
        return found.decode()
    except UnicodeDecodeError:
        raise Mistake(f"{parameter.name}: the value is not valid UTF-8") from None


def is_shown(parameter: Parameter, text: str) -> bool:
    """Whether a secret stands in the line itself, where other people's `ps` shows it."""
    read_from_elsewhere = text == "-" or (text.startswith(_FILE) and text[1:2] != _FILE)
    return (
        parameter.secret and parameter.type != "base64" and bool(text) and not read_from_elsewhere
    )


def _file(parameter: Parameter, name: str) -> bytes:
    try:
        found = Path(name).expanduser().read_bytes()
    except OSError as problem:
        raise Mistake(
            f"{parameter.name}=@{name}: {problem.strerror or 'cannot be read'};"
            f" for a value that begins with @ write @@"
        ) from None
    # A key or a password in a file ends in a line break that is not a part of it.
    return found if parameter.type == "base64" else found.removesuffix(b"\n").removesuffix(b"\r")


def _secret(parameter: Parameter) -> bytes:
    if not sys.stdin.isatty():
        if parameter.type == "base64":
            return sys.stdin.buffer.read()
        line = sys.stdin.buffer.readline()
        return line.removesuffix(b"\n").removesuffix(b"\r")
    asked = ask_on_terminal(f"{parameter.name}: ")
    if asked is None:
        raise Mistake(f"{parameter.name}: nothing was given")
    return asked.encode()


def _is_base64(found: bytes) -> bool:
    text = found.strip()
    if len(text) < 8 or len(text) % 4:
        return False
    try:
        base64.b64decode(text, validate=True)
    except binascii.Error:
        return False
    return True
