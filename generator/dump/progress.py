"""What a command is waiting for, said on the terminal."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager

import click


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
