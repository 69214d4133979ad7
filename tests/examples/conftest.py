"""Run a program as its user does: by its command line, with what from_env() reads."""

from __future__ import annotations

import runpy
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest

from cstyped import Client
from cstyped.testing import FakeCloud

EXAMPLES = Path(__file__).parents[2] / "examples"


@dataclass(frozen=True, slots=True)
class Ended:
    """How a program ended, and what it printed."""

    code: int
    out: str
    err: str


class Run(Protocol):
    """Runs examples/<program>.py with these arguments."""

    def __call__(self, program: str, *arguments: str) -> Ended: ...


@pytest.fixture
def cloud() -> Iterator[FakeCloud]:
    with FakeCloud(job_seconds=0.02) as running:
        yield running


@pytest.fixture
def client(cloud: FakeCloud) -> Iterator[Client]:
    with cloud.client() as signed:
        yield signed.options(strict=True)


@pytest.fixture
def run(
    cloud: FakeCloud, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    for name in ("PROFILE", "CONFIG", "REGION", "USERNAME", "PASSWORD", "DOMAIN"):
        monkeypatch.delenv(f"CLOUDSTACK_{name}", raising=False)
    monkeypatch.setenv("CLOUDSTACK_ENDPOINT", cloud.endpoint)
    monkeypatch.setenv("CLOUDSTACK_KEY", cloud.api_keys.key)
    monkeypatch.setenv("CLOUDSTACK_SECRET", cloud.api_keys.secret)

    def once(program: str, *arguments: str) -> Ended:
        path = EXAMPLES / f"{program}.py"
        monkeypatch.setattr(sys, "argv", [str(path), *arguments])
        capsys.readouterr()
        code: object = 0
        try:
            # In this process, which has loaded the package already: a new one takes a second.
            runpy.run_path(str(path), run_name="__main__")
        except SystemExit as ending:
            code = ending.code
        printed = capsys.readouterr()
        if isinstance(code, str):  # sys.exit(text) prints it, and ends with 1
            return Ended(1, printed.out, printed.err + code)
        return Ended(code if isinstance(code, int) else 0, printed.out, printed.err)

    return once
