"""What went wrong, in words for who typed a command, and the exit code that stands for it."""

# they say what happened; "Error" behind each would say no more
from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

import click

from cstyped import errors


class Failure(click.ClickException):
    """Something failed, for none of the reasons below. docs/command-line.md has the exit codes."""

    exit_code = 1


class Mistake(Failure):
    """The line is written wrongly, and nothing was sent. Without the usage that click would show:
    the message says what to write.
    """

    exit_code = 2


class ConfigurationFailure(Failure):
    """Nothing says, or not rightly, which server is meant and who asks."""

    exit_code = 3


class AccessFailure(Failure):
    """The server does not let whoever asks in."""

    exit_code = 4


class ConnectionFailure(Failure):
    """No whole answer of a CloudStack came."""

    exit_code = 5


class NotFoundFailure(Failure):
    """What was named does not exist, or several are called so."""

    exit_code = 6


class JobFailure(Failure):
    """A job failed."""

    exit_code = 7


class StillRunning(Failure):
    """The waiting for a job is over, and the job runs on."""

    exit_code = 8


class Interrupted(Failure):
    """Somebody pressed Ctrl-C."""

    exit_code = 130


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
    ("client.options(timeout=...) is for the call itself", "--timeout is for one attempt"),
    (
        "Give a code with UserLogin(..., otp=...): a text or a function that returns a fresh one.",
        "cstyped login asks for the code.",
    ),
    ("give UserLogin(..., password=...) or", "set CLOUDSTACK_PASSWORD, use cstyped login, or"),
    ("give ApiKeys(...) or UserLogin(...)", "give API keys, or a user's name and password"),
    ("cert=('client.pem', 'client.key')", "the setting `cert`, or CLOUDSTACK_CERT and _CERT_KEY"),
)
_TAKE_UP = re.compile(
    r"client\.(?:job|call)\((?:'queryAsyncJobResult', \{'jobid': )?'([^']+)'[^)]*\)"
)


def in_words_of_the_line(text: str) -> str:
    """A message as the command line says it."""
    for theirs, ours in _SAID:
        text = text.replace(theirs, ours)
    return _TAKE_UP.sub(r"cstyped job \1", text)
