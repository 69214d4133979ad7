"""The program: its own commands, and every command of the API by the name that people type."""

from __future__ import annotations

import os
import warnings
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

import click

from cstyped import __version__
from cstyped.cli.exits import Interrupted
from cstyped.cli.known import naming
from cstyped.cli.known.naming import UnknownNameError
from cstyped.cli.options import shared_options
from cstyped.cli.output import stream
from cstyped.cli.output.names import FORMATS
from cstyped.cli.wanted import Wanted

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

# The program's own commands, and what each is for. Each is loaded when it is run.
OWN: Final = {
    "call": "Call any command by its wire name and show the answer as JSON.",
    "check": "Sign in; say who you are and what the server is.",
    "completion": "Print the script that teaches a shell to complete.",
    "diff": "Compare two versions of the API.",
    "explain": "List the fields of a resource.",
    "fake": "Run a fake cloud until Ctrl-C.",
    "generate": "Make a package of typed bindings.",
    "help": "Explain a command.",
    "job": "Say what became of a job.",
    "login": "Sign in as a user; keep keys in the keyring only if asked.",
    "logout": "Forget what login kept.",
    "profiles": "List, add, choose and test profiles.",
    "search": "Find commands by words.",
    "shell": "Start Python with a client.",
    "wait": "Wait for jobs to end.",
}
COMPLETE: Final = "_CSTYPED_COMPLETE"  # set by the scripts of shells
_BEFORE: Final = "cstyped.before"  # where a context keeps the words of a name that is not whole
# Of these, a verb of the API is meant where the next word makes a command of it: `check volume`.
_VERBS: Final = frozenset({"check", "generate"})


class Program(click.Group):
    """The group of all commands."""

    def main(self, *args: Any, **extra: Any) -> Any:  # Any: as click has it
        """Run the program, or complete a line of it where a shell asks for that."""
        if COMPLETE in os.environ:
            from cstyped.cli.completion.shells import register

            register()
        return super().main(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:  # Any: as click has it
        """Run the command; Ctrl-C has an exit code of its own, as in other programs."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            raise Interrupted("interrupted; what was sent may be carried out") from None

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return sorted(OWN)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name in OWN:
            return _own(cmd_name)
        from cstyped.cli.calling.command import api_command

        try:
            return api_command(naming.find([cmd_name]).name)
        except UnknownNameError:
            return None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that a line begins with, which may take several words."""
        first = args[0]
        if first in OWN and not (first in _VERBS and _is_of_api(args)):
            return first, self.get_command(ctx, first), args[1:]
        from cstyped.cli.calling.command import api_command

        if args[1:2] in (["-h"], ["--help"]) and first.lower() in naming.verbs():
            return "help", _own("help"), [first]
        try:
            found = naming.find(args)
        except UnknownNameError as error:
            if ctx.resilient_parsing:  # somebody is typing it
                ctx.meta[_BEFORE] = args
                return None, None, []
            raise UnknownNameError(_or_own(error.message, first)) from None
        return found.name, api_command(found.name), args[found.words :]

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        if incomplete.startswith("-"):
            return super().shell_complete(ctx, incomplete)
        from cstyped.cli.completion.candidates import command_names

        return command_names(incomplete, ctx.meta.get(_BEFORE, []), OWN)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        del ctx
        with formatter.section("Commands of the API"):
            formatter.write_text(
                "Each by its name or by its words: listVirtualMachines, list virtualmachines,"
                " list vm. `cstyped help deploy vm` explains one, `cstyped search WORDS` finds one."
            )
        with formatter.section("Other commands"):
            formatter.write_dl([(name, OWN[name]) for name in sorted(OWN)])


# The modules and functions that are not called as their commands are.
_MODULES: Final = {"diff": "generate", "wait": "job"}
_FUNCTIONS: Final = {"help": "help_command"}  # Python has a help of its own


def _own(name: str) -> click.Command:
    module = import_module(f"cstyped.cli.own.{_MODULES.get(name, name)}")
    found: click.Command = getattr(module, _FUNCTIONS.get(name, name))
    return found


def _is_of_api(args: Sequence[str]) -> bool:
    try:
        return naming.find(args).words > 1
    except UnknownNameError:
        return False


def _or_own(message: str, typed: str) -> str:
    """Suggest one of the program's own commands where it is nearer than a mere verb."""
    from cstyped.checks.suggestions import did_you_mean

    hint = did_you_mean(typed, OWN, near=0.75)
    if not hint or ("did you mean" in message and "...'" not in message):
        return message
    return f"{message.partition(';')[0]}{hint}"


@shared_options
@click.command(cls=Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "-o",
    "--output",
    type=click.Choice(FORMATS),
    help="As behind a command: usually a table on a terminal, else JSON Lines.",
)
@click.version_option(__version__)
@click.pass_context
def main(context: click.Context, output: str | None) -> None:
    """Talk to an Apache CloudStack API."""
    stream.prepare()
    warnings.showwarning = _show_warning
    context.ensure_object(Wanted).output = output


def _show_warning(message: Warning | str, *_where: object, **_and_text: object) -> None:
    """Where in the code a warning arose says nothing to who typed a command."""
    click.echo(f"Warning: {message}", err=True)
