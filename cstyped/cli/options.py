"""Options that every command has, before its name and behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from cstyped.cli.wanted import Wanted

_Command = TypeVar("_Command", bound=Callable[..., object])


def shared_options(function: _Command) -> _Command:
    """Add the options that stand before a command as well as behind it."""
    for option in reversed(_shared()):
        option(function)
    return function


def shared_parameters() -> list[click.Parameter]:
    """The same as parameters, for commands that are made and not decorated."""
    holder: Any = lambda: None  # noqa: E731  # click hangs them on a function
    shared_options(holder)
    return list(reversed(holder.__click_params__))


def _shared() -> list[Callable[[_Command], _Command]]:
    return [
        click.option(
            "-p",
            "--profile",
            expose_value=False,
            callback=_keep,
            metavar="NAME",
            shell_complete=_profiles,
            help="A section of cloudstack.ini or a profile of CloudMonkey. Without it"
            " CLOUDSTACK_ENDPOINT and the like are used, or the default section.",
        ),
        click.option(
            "--timeout",
            type=float,
            expose_value=False,
            callback=_keep,
            metavar="SECONDS",
            help="Seconds for one attempt of a call.",
        ),
        click.option(
            "-v",
            "--verbose",
            is_flag=True,
            expose_value=False,
            callback=_keep,
            help="Log each call, without its secrets.",
        ),
    ]


# Any: whatever type an option has.
def _keep(context: click.Context, option: click.Parameter, value: Any) -> None:
    wanted = context.ensure_object(Wanted)
    if value not in (None, False) and option.name is not None:
        setattr(wanted, option.name, value)


def _profiles(_context: click.Context, _option: click.Parameter, begun: str) -> list[str]:
    from cstyped.cli.completion.candidates import profiles

    return profiles(begun)
