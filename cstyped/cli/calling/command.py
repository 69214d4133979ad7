"""A command of the API as a command of click, with the options that all of them have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from cstyped.cli.calling.options import options
from cstyped.cli.known import commands
from cstyped.cli.options import shared_parameters
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

    @click.pass_obj
    def run_it(wanted: Wanted, /, words: Sequence[str], **given: object) -> None:
        from cstyped.cli.calling.running import run

        run(wanted, commands.command(name), words, given)

    return ApiCommand(
        name=name,
        params=[
            Words(["words"], nargs=-1, metavar="[NAME=VALUE | NAME OR ID | -]..."),
            *options(commands.command(name)),
            *shared_parameters(),
        ],
        callback=run_it,
        context_settings={"help_option_names": _HELP},
    )
