"""The exit codes, each with an exception that ends the program with it.

Light on purpose: a completion loads it.
"""

# they say what happened; "Error" behind each would say no more
from __future__ import annotations

import click


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
