"""Run a command line in this process, with whatever click there is."""

from __future__ import annotations

from inspect import signature
from typing import Any

from click.testing import CliRunner


def runner() -> CliRunner:
    """Return what runs a command line and keeps standard output and error apart."""
    # Before 8.2 click mixes the two unless it is told not to, and since then it takes no such word.
    apart: dict[str, Any] = {"mix_stderr": False}  # Any: a keyword of some versions only
    known = signature(CliRunner).parameters
    return CliRunner(**{name: value for name, value in apart.items() if name in known})
