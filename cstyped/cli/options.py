"""Options that every command has, before its name and behind it."""

from __future__ import annotations

from typing import TypeVar

import click

from cstyped.cli.wanted import Wanted

_Command = TypeVar("_Command", bound=click.Command)


def shared_options(command: _Command) -> _Command:
    """Give a command the options that stand before it as well as behind it."""
    command.params.extend(shared_parameters())
    return command


def shared_parameters() -> list[click.Parameter]:
    """Those options, for commands that are made and not decorated."""
    return [
        click.Option(
            ["-p", "--profile"],
            expose_value=False,
            callback=_keep,
            metavar="NAME",
            shell_complete=_profiles,
            help="A section of cloudstack.ini or a profile of CloudMonkey. Without it"
            " CLOUDSTACK_ENDPOINT and the like are used, or the default section.",
        ),
        click.Option(
            ["--timeout"],
            type=float,
            expose_value=False,
            callback=_keep,
            metavar="SECONDS",
            help="Seconds for one attempt of a call.",
        ),
        click.Option(
            ["-v", "--verbose"],
            is_flag=True,
            expose_value=False,
            callback=_keep,
            help="Log each call, without its secrets.",
        ),
    ]


verify_option = click.option(
    "--verify",
    default="",
    metavar="FILE",
    help="The authority that signed the server's certificate; `no` checks nothing.",
)


def _keep(context: click.Context, option: click.Parameter, value: object) -> None:
    """Keep what was given. What stands behind the command comes later, and counts."""
    wanted = context.ensure_object(Wanted)
    match option.name, value:
        case "profile", str(name):
            wanted.profile = name
        case "timeout", float(seconds):
            wanted.timeout = seconds
        case "verbose", True:
            wanted.verbose = True
        case _:
            pass  # it is not given here


def _profiles(_context: click.Context, _option: click.Parameter, begun: str) -> list[str]:
    from cstyped.cli.completion.candidates import profiles

    return profiles(begun)
