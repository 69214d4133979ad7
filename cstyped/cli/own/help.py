"""`cstyped help`: the help of the program, of one of its commands, or of one of the API."""

from __future__ import annotations

from collections.abc import Sequence

import click

from cstyped.cli.known import naming, words
from cstyped.cli.options import shared_options
from cstyped.cli.output import stream


@shared_options
@click.command(name="help")
@click.argument("wanted", nargs=-1, metavar="[COMMAND]")
@click.pass_context
def help_command(context: click.Context, wanted: Sequence[str]) -> None:
    """Explain a command, such as `deploy vm`; or list those of a verb, such as `attach`."""
    root = context.find_root()
    group = root.command
    assert isinstance(group, click.Group)  # noqa: S101  # it is the program
    if not wanted:
        stream.write([root.get_help()])
        return
    verb = wanted[0].lower()
    own = group.list_commands(root)
    if len(wanted) == 1 and verb in naming.verbs() and verb not in own:
        _write_verb(context, verb)
        return
    name, command, _ = group.resolve_command(root, list(wanted))
    if command is not None:
        with click.Context(command, info_name=name, parent=root) as own_context:
            stream.write([command.get_help(own_context)])


def _write_verb(context: click.Context, verb: str) -> None:
    formatter = context.make_formatter()
    names = sorted(naming.verbs()[verb].values())
    formatter.write_dl([(name, words.of_command(name).does) for name in names])
    stream.write([formatter.getvalue().rstrip("\n")])
