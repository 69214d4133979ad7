"""Run mypy and basedpyright over tests/typing/right and wrong; keep what they say as snapshots.

`python -m tests.typing.checkers` writes the snapshots anew. Read the difference before you commit
it: it is what users will see.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TypedDict

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
SNAPSHOTS = HERE / "snapshots"

_MYPY_LINE = re.compile(r"(?P<file>[^:]+):(?P<line>\d+): (?P<text>(?:error|note): .*)")
# Where a name is defined: mypy says it of modules that it has just read, not of those in its cache.
_WHERE = re.compile(r' defined (?:in "|here)')
# Some messages quote a whole signature: its beginning tells enough, and changes less.
_LONGEST = 240


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One line of a checker's output, about `file` below tests/typing."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        text = self.text if len(self.text) <= _LONGEST else self.text[:_LONGEST] + " ..."
        return f"{self.file}:{self.line}: {text}"

    @property
    def is_error(self) -> bool:
        return self.text.startswith("error:")


class _Position(TypedDict):
    line: int


class _Range(TypedDict):
    start: _Position


class _Diagnostic(TypedDict):
    file: str
    severity: str
    message: str
    range: _Range
    rule: str


class _Report(TypedDict):
    generalDiagnostics: list[_Diagnostic]


def mypy() -> list[Message]:
    files = [str(path.relative_to(ROOT)) for path in programs("right", "wrong")]
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--enable-error-code", "deprecated"),
            *("--no-error-summary", "--no-pretty", *files),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in (0, 1) or done.stderr:
        raise RuntimeError(f"mypy did not work: {done.stdout}{done.stderr}")
    found = [_MYPY_LINE.fullmatch(line) for line in done.stdout.splitlines()]
    return sorted(
        Message(_below(ROOT / match["file"]), int(match["line"]), match["text"])
        for match in found
        if match is not None and not _WHERE.search(match["text"])
    )


def basedpyright() -> list[Message]:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "basedpyright",
            "--outputjson",
            "--project",
            str(HERE),
            "--pythonpath",
            sys.executable,
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in (0, 1):
        raise RuntimeError(f"basedpyright did not work: {done.stdout}{done.stderr}")
    report: _Report = json.loads(done.stdout)
    return sorted(
        Message(
            _below(Path(found["file"])),
            found["range"]["start"]["line"] + 1,
            # The lines after the first explain it at length.
            f"{found['severity']}: {found['message'].splitlines()[0]}  [{found.get('rule', '')}]",
        )
        for found in report["generalDiagnostics"]
    )


def programs(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (HERE / folder).glob("*.py"))


def marked() -> set[tuple[str, int]]:
    """Return the lines of the wrong programs that must be reported."""
    return {
        (_below(path), number)
        for path in programs("wrong")
        for number, line in enumerate(path.read_text().splitlines(), start=1)
        if "  # error: " in line
    }


def snapshot(checker: str, messages: Iterable[Message]) -> str:
    """Return the text to keep. Its first line is the version that it is of."""
    return "\n".join([f"# {checker} {version(checker)}", *map(str, messages), ""])


def kept(checker: str) -> Path:
    return SNAPSHOTS / f"{checker}.txt"


def _below(path: Path) -> str:
    return path.resolve().relative_to(HERE.resolve()).as_posix()


if __name__ == "__main__":
    SNAPSHOTS.mkdir(exist_ok=True)
    for name, run in (("mypy", mypy), ("basedpyright", basedpyright)):
        kept(name).write_text(snapshot(name, run()))
        print(f"written: {kept(name).relative_to(ROOT)}")  # noqa: T201  # a program run by hand
