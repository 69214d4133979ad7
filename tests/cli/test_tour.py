"""docs/command-line.md: each line that it shows runs."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from cstyped.cli import exits
from tests.cli.program import Program

_PAGE = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text("utf-8")
_BLOCK = re.compile(r"^```\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINES = [
    line
    for block in _BLOCK.findall(_PAGE)
    for line in block.splitlines()
    if line.startswith("cstyped ")
]


@pytest.mark.parametrize("line", _LINES)
def test_a_line_of_the_tour_runs(cstyped: Program, line: str) -> None:
    ended = cstyped(*shlex.split(line)[1:])

    assert ended.code == 0, ended.err
    assert ended.out or "list" in line


def test_the_exit_codes_are_those_that_the_page_lists() -> None:
    listed = {int(code) for code in re.findall(r"^\| (\d+) \|", _PAGE, re.MULTILINE)}
    kinds: list[type[exits.Failure]] = [exits.Failure, *exits.Failure.__subclasses__()]

    assert {kind.exit_code for kind in kinds} | {0} == listed
