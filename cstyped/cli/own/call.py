"""`cstyped call`: any command with its parameters as they go over the wire; the answer as JSON."""

from __future__ import annotations

import warnings
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import click

from cstyped.checks.suggestions import did_you_mean
from cstyped.cli.calling.waiting import job_id_of, waited
from cstyped.cli.connecting import client_for
from cstyped.cli.exits import Mistake
from cstyped.cli.failures import told_plainly
from cstyped.cli.given.line import read_line
from cstyped.cli.options import shared_options
from cstyped.cli.output import stream
from cstyped.cli.output.answer import content
from cstyped.cli.output.documents import json_document
from cstyped.cli.wanted import Wanted

if TYPE_CHECKING:
    from cstyped.client import BaseClient


@shared_options
@click.command()
@click.argument("command")
@click.argument("parameters", nargs=-1, metavar="[NAME=VALUE]...")
@click.option("--wait", is_flag=True, help="Wait for the job, and show its result.")
@click.option("--all", "all_pages", is_flag=True, help="Show the rows of every page of a list.")
@click.pass_obj
def call(
    wanted: Wanted,
    command: str,
    parameters: Sequence[str],
    wait: bool,
    all_pages: bool,
) -> None:
    """Call COMMAND with wire parameters and show the answer as JSON.

    Maps are written as they go over the wire: 'tags[0].key=env' 'tags[0].value=prod'.
    """
    line = read_line(parameters)
    if line.objects:
        raise Mistake(f"{line.objects[0]!r} is not NAME=VALUE")
    pairs = line.values
    with told_plainly(), client_for(wanted) as client:
        for doubt in _doubts(client, command, pairs):
            click.echo(f"Warning: {doubt}", err=True)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # said in plain words already
            answer = client.call(command, pairs, all_pages=all_pages)
        job_id = job_id_of(answer)
        if wait and job_id is not None:
            ended = waited(client, command, job_id, longest=None)
            answer = dict(content(ended, "", is_list_command=False).rows[0])
        if (count := _rows_if_cut(client, command, pairs, answer)) is not None:
            click.echo(
                f"Warning: these are the first {count} of {answer['count']} rows; --all shows every"
                " page",
                err=True,
            )
        stream.write(json_document(answer))


def _doubts(client: BaseClient, command: str, given: Collection[str]) -> Iterator[str]:
    """Say what is deprecated, and what the bindings do not know: it may be misspelt or newer.

    A server does not: it passes over parameters that it does not know, without a word.
    """
    # Loaded here, as in every command: `cstyped --help` needs none of it.
    from cstyped.wire.deprecated import deprecations

    request = client.commands.request(command)
    if request is None:
        commands = {known.lower(): known for known in client.commands}
        if command.lower() not in commands:
            yield f"no command {command!r} is known here{did_you_mean(command, client.commands)}"
        return
    names = (request.wire_names.get(name, name) for name in request.__pydantic_fields__)
    known = {name.lower(): name for name in names}
    for name in given:
        top = name.partition("[")[0]
        if top.lower() not in known:
            hint = did_you_mean(top, known.values())
            yield f"{command} has no parameter {top!r} that is known here{hint}"
    yield from deprecations(command, given, request.wire.deprecated)


def _rows_if_cut(
    client: BaseClient, command: str, pairs: Mapping[str, str], answer: dict[str, object]
) -> int | None:
    """Return how many rows are shown, where the server has more of them and was asked for all."""
    from cstyped.request import has_pages
    from cstyped.untyped import cut_at

    request = client.commands.request(command)
    return cut_at(pairs, answer, has_pages=request is None or has_pages(request))
