"""Both checkers find right programs clean, and report every mistake of the wrong ones."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.typing import checkers
from tests.typing.checkers import Message

# Each checker takes seconds: it runs once, over all programs.
RUN: dict[str, Callable[[], list[Message]]] = {
    "mypy": cache(checkers.mypy),
    "basedpyright": cache(checkers.basedpyright),
}
both = pytest.mark.parametrize("checker", RUN)


@both
def test_right_programs_are_clean(checker: str) -> None:
    messages = [str(found) for found in RUN[checker]() if found.file.startswith("right/")]

    assert messages == []


@both
def test_every_mistake_is_reported_on_its_line_and_nothing_else_is(checker: str) -> None:
    reported = {(found.file, found.line) for found in RUN[checker]() if found.is_error}

    assert reported == checkers.marked()


@both
def test_the_reports_are_those_that_users_were_last_seen_to_get(checker: str) -> None:
    expected = checkers.kept(checker).read_text()
    of_version = expected.partition("\n")[0]
    if of_version != f"# {checker} {version(checker)}":
        pytest.skip(f"the snapshot is of {of_version[2:]}, installed is {version(checker)}")

    said = checkers.snapshot(checker, RUN[checker]())

    assert said == expected, "python -m tests.typing.checkers writes the snapshots anew"


def test_there_are_more_than_thirty_mistakes_of_many_kinds() -> None:
    marked = checkers.marked()

    assert len(marked) > 30
    assert {file for file, _ in marked} == {
        f"wrong/{path.name}" for path in checkers.programs("wrong") if path.name != "__init__.py"
    }


def test_right_programs_need_no_cast_assert_any_or_ignore() -> None:
    banned = ("cast(", "cast,", "assert ", "Any", "type: ignore", "pyright: ignore")
    examples = sorted((checkers.ROOT / "examples").glob("*.py"))

    found = [
        f"{path.name}: {word}"
        for path in [*checkers.programs("right"), *examples]
        for word in banned
        if word in _code(path)
    ]

    assert found == []


def _code(path: Path) -> str:
    return path.read_text().partition('"""\n')[2]
