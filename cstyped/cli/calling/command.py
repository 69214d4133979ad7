"""A command of the API as a command of click, with the options that all of them have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from cstyped.cli.known import commands
from cstyped.cli.options import shared_parameters
from cstyped.cli.output.names import FORMATS
from cstyped.cli.wanted import Wanted

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

_HELP = ["-h", "--help"]


class ApiCommand(click.Command):
    """One command of the API. Its help is made of what is known of it."""

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        from cstyped.cli.help.of_command import write_help

        write_help(commands.command(self.name or ""), ctx, formatter)


class Words(click.Argument):
    """The words behind a command. Click shows them in no error, as a secret may be among them."""

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        from cstyped.cli.completion.candidates import words

        given = ctx.params.get(self.name or "") or ()
        return words(commands.command(ctx.info_name or ""), given, incomplete, ctx.obj)


def api_command(name: str) -> ApiCommand:
    """Make the command of click for a command of the API."""
    return ApiCommand(
        name=name,
        params=[
            Words(["words"], nargs=-1, metavar="[NAME=VALUE | NAME OR ID | -]..."),
            *options(commands.command(name)),
            *shared_parameters(),
        ],
        callback=click.pass_obj(_run_as(name)),
        context_settings={"help_option_names": _HELP},
    )


class _run_as:  # noqa: N801  # a function with a name of its own
    def __init__(self, name: str) -> None:
        self._name = name

    def __call__(self, wanted: Wanted, words: Sequence[str], **options: object) -> None:
        from cstyped.cli.calling.running import run

        run(wanted, commands.command(self._name), words, options)


def options(command: commands.Command) -> list[click.Parameter]:
    """The options that suit a command: pages for a list, waiting for a job."""
    return [*output_options(), *_pages(command), *_waiting(command), *_looking()]


def output_options() -> list[click.Parameter]:
    """What the output looks like."""
    return [
        click.Option(
            ["-o", "--output"],
            type=click.Choice(FORMATS),
            help="Usually a table on a terminal, else JSON Lines.",
        ),
        click.Option(["--columns"], metavar="A,B", help="The fields to show, such as name,id."),
        click.Option(["--query"], metavar="JMESPATH", help="Take from the rows, as in aws."),
        click.Option(["--sort"], metavar="FIELD", help="By a field; -FIELD the other way round."),
        click.Option(["--no-header"], is_flag=True, help="Leave out the titles of columns."),
    ]


def _pages(command: commands.Command) -> list[click.Parameter]:
    if not command.has_pages:
        return []
    number = click.IntRange(min=1)
    return [
        click.Option(["--page"], type=number, help="One page, of --limit or 500 rows."),
        click.Option(["--limit"], type=number, help="At most so many rows; without it all."),
    ]


def _waiting(command: commands.Command) -> list[click.Parameter]:
    if not command.is_job:
        return []
    return [
        click.Option(
            ["--wait/--no-wait"],
            default=None,
            help="Wait for the job, as on a terminal, or print its id.",
        ),
        wait_for(),
        click.Option(
            ["--parallel"],
            type=click.IntRange(1, 64),
            default=8,
            show_default=True,
            help="How many of several jobs run at once.",
        ),
    ]


def wait_for() -> click.Option:
    """How long a job is waited for."""
    return click.Option(
        ["--wait-for"],
        type=click.FloatRange(min=0, min_open=True),
        metavar="SECONDS",
        help="Wait no longer than that; the job runs on.",
    )


def _looking() -> list[click.Parameter]:
    return [
        click.Option(["--dry-run"], is_flag=True, help="Show the request, and send nothing."),
        click.Option(["--as-python"], is_flag=True, help="Show the call in Python."),
    ]
