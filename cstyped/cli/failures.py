"""What went wrong, in words for who typed a command, and the exit code that stands for it."""

# they say what happened; "Error" behind each would say no more
from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

import click

from cstyped import errors
from cstyped.cli.exits import (
    AccessFailure,
    ConfigurationFailure,
    ConnectionFailure,
    Failure,
    JobFailure,
    Mistake,
    NotFoundFailure,
    StillRunning,
)

_KINDS: Final[tuple[tuple[type[errors.CloudStackError], type[Failure]], ...]] = (
    (errors.ConfigError, ConfigurationFailure),
    (errors.Unauthorized, AccessFailure),
    (errors.TwoFactorRequired, AccessFailure),
    (errors.JobTimeout, StillRunning),
    (errors.JobFailed, JobFailure),
    (errors.TransportError, ConnectionFailure),
    (errors.ProtocolError, ConnectionFailure),
    (errors.NotFound, NotFoundFailure),
    (errors.NoResult, NotFoundFailure),
    (errors.MultipleResults, NotFoundFailure),
)


@contextmanager
def told_plainly() -> Generator[None, None, None]:
    """Turn expected errors into a message and an exit code."""
    try:
        yield
    except errors.CloudStackError as error:
        raise failure(error) from None


def failure(error: errors.CloudStackError) -> click.ClickException:
    """The message and the exit code for an error of the client."""
    said = in_words_of_the_line(str(error))
    if isinstance(error, errors.InvalidRequest):
        return Mistake(said)
    kind = next((mine for theirs, mine in _KINDS if isinstance(error, theirs)), Failure)
    return kind(said)


# What messages of the package say to programmers, and what it is called here.
_SAID: Final = (
    (errors.TwoFactorRequired.advice, "Run it in a terminal, which asks for the code."),
    ("Pass a function as otp=... to give a", "Run it in a terminal to give a"),
    ("give UserLogin(..., password=...) or", "set CLOUDSTACK_PASSWORD, use cstyped login, or"),
    ("ApiKeys(...) or UserLogin(...)", "API keys, or a user's name and password"),
    (
        "cert=('client.pem', 'client.key')",
        "the settings `cert` and `cert_key`, or CLOUDSTACK_CERT and CLOUDSTACK_CERT_KEY",
    ),
)
_TAKE_UP = re.compile(
    r"client\.(?:job|call)\((?:'queryAsyncJobResult', \{'jobid': )?'([^']+)'[^)]*\)"
)


def in_words_of_the_line(text: str) -> str:
    """A message as the command line says it."""
    for theirs, ours in _SAID:
        text = text.replace(theirs, ours)
    return _TAKE_UP.sub(r"cstyped job \1", text)
