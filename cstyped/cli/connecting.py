"""The client for the options that were given, and its errors in plain words."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from cstyped.checks.json_types import is_object
from cstyped.errors import CloudStackError

if TYPE_CHECKING:
    from cstyped.client import BaseClient


@dataclass(frozen=True, slots=True)
class Wanted:
    """The options that stand before a command."""

    profile: str | None
    timeout: float | None


@contextmanager
def told_plainly() -> Generator[None, None, None]:
    """Turn expected errors into a message and exit code 1."""
    try:
        yield
    except CloudStackError as error:
        raise click.ClickException(str(error)) from None


def client_for(wanted: Wanted) -> BaseClient:
    """Return a client for a profile, the environment, or the default section of a file."""
    from cstyped import Client  # the commands of --help need none

    if wanted.profile is not None:
        return Client.from_config(wanted.profile, timeout=wanted.timeout)
    return Client.from_env(timeout=wanted.timeout)


def fields_of(value: object) -> Mapping[str, object]:
    """Return the fields of a JSON object; none for anything else."""
    return value if is_object(value) else {}
