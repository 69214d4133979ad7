"""The command `dump`: a live server's API, or a saved answer of listApis, as a spec file."""

from __future__ import annotations

import hashlib
import sys
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import click

from ..diff.side import shipped_versions
from ..facts.overlay import version_key
from ..findings import Finding, GeneratorError
from ..pipeline import find_data, read_spec
from ..spec.model import Spec
from .live import LiveDump, live_spec


@contextmanager
def progress(what: str) -> Generator[None]:
    """Say what is being asked, and how long it takes; on a terminal, while it takes it."""
    started = time.monotonic()
    done = threading.Event()

    def tick() -> None:
        while not done.wait(1):
            click.echo(
                f"\rasking for {what} ... {time.monotonic() - started:.0f} s", nl=False, err=True
            )

    ticker = threading.Thread(target=tick, daemon=True)
    on_terminal = sys.stderr.isatty()
    if on_terminal:
        ticker.start()
    try:
        yield
    finally:
        done.set()
        if on_terminal:
            ticker.join()
    mark = "\r" if on_terminal else ""
    click.echo(f"{mark}asked for {what}: {time.monotonic() - started:.1f} s", err=True)


def from_server(profile: str) -> tuple[LiveDump, str]:
    """The dump of a profile's server (of the environment's for none), and what it lacks."""
    found = live_spec(profile, progress)
    return found, found.warning(_reference(found.spec.version))


def from_file(path: Path, version: str) -> tuple[Spec, tuple[Finding, ...]]:
    """The spec in a saved answer, with the file and its digest as its source."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise GeneratorError(f"{path}: cannot be read: {error.strerror}") from None
    spec, findings = read_spec(data, path.name, version)
    digest = hashlib.sha256(data).hexdigest()
    return replace(spec, source={"file": path.name, "sha256": digest}), findings


def _reference(version: str) -> Spec | None:
    """The newest shipped spec that is not newer than a version, else the oldest."""
    shipped = shipped_versions()
    older = [name for name in shipped if version_key(name) <= version_key(version)[:2]]
    name = (older or list(shipped))[-1 if older else 0]
    file = find_data("api_spec") / f"{name}.json"
    return read_spec(file.read_bytes(), file.name)[0]
