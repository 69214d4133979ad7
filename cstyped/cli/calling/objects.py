"""What a command is about, where it is given by words of its own: names or ids, or on standard
input.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence

from cstyped.checks.json_types import is_object
from cstyped.cli.exits import Mistake
from cstyped.cli.given.line import STANDARD_INPUT
from cstyped.cli.known.commands import Command


def read_objects(command: Command, words: Sequence[str]) -> list[str]:
    """Return names and ids, those of standard input where "-" stands, each once.

    Raises Mistake for a command that is about no one thing.
    """
    if not words:
        return []
    if "id" not in command.parameters or command.is_list:
        filters = [name for name in ("name", "keyword") if name in command.parameters]
        hint = f"; {' or '.join(f'{name}={words[0]}' for name in filters)}" if filters else ""
        raise Mistake(f"{words[0]!r} is not NAME=VALUE{hint}")
    found: list[str] = []
    for word in words:
        found += _from_input(sys.stdin) if word == STANDARD_INPUT else [word]
    if not found:
        raise Mistake("there is nothing on standard input")
    return list(dict.fromkeys(found))


def _from_input(lines: Iterable[str]) -> Iterator[str]:
    """The ids in lines: alone, at the start of a line, or in an object of JSON Lines."""
    for line in lines:
        text = line.strip()
        if text.startswith("{"):
            yield _id_in(text)
        elif text:
            yield text.split("\t")[0].strip()


def _id_in(text: str) -> str:
    try:
        parsed: object = json.loads(text)
    except ValueError:
        parsed = None
    if not is_object(parsed) or "id" not in parsed:
        raise Mistake("standard input: a line that has no id; -o ids prints only ids")
    return str(parsed["id"])
