"""The client for the options that were given."""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

from cstyped.checks.json_types import is_object
from cstyped.cli.wanted import Wanted

if TYPE_CHECKING:
    from cstyped.client import BaseClient


def client_for(wanted: Wanted) -> BaseClient:
    """Return a client for a profile, the environment, or the default section of a file."""
    from cstyped import Client  # the commands of --help need none

    if wanted.verbose:
        _log_calls()
    if wanted.profile is not None:
        return Client.from_config(wanted.profile, timeout=wanted.timeout)
    return Client.from_env(timeout=wanted.timeout)


def fields_of(value: object) -> Mapping[str, object]:
    """Return the fields of a JSON object; none for anything else."""
    return value if is_object(value) else {}


def _log_calls() -> None:
    """Log each call to standard error. The client's log has no secrets in it."""
    logging.basicConfig(format="%(message)s", stream=sys.stderr)
    logging.getLogger("cstyped").setLevel(logging.DEBUG)
