"""`cstyped call`: any command with its parameters as they go over the wire; the answer as JSON."""

from __future__ import annotations

import json
import warnings
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import click

from cstyped.checks.suggestions import did_you_mean
from cstyped.cli.connecting import client_for
from cstyped.cli.exits import Interrupted, Mistake
from cstyped.cli.failures import told_plainly
from cstyped.cli.options import shared_options
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
    pairs = _pairs(parameters)
    with told_plainly(), client_for(wanted) as client:
        for doubt in _doubts(client, command, pairs):
            click.echo(f"Warning: {doubt}", err=True)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # said in plain words already
            answer = client.call(command, pairs, all_pages=all_pages)
        job_id = answer.get("jobid")
        if wait and isinstance(job_id, str):
            answer = _finished(client, job_id)
        if (count := _rows_if_cut(client, command, pairs, answer)) is not None:
            click.echo(
                f"Warning: these are the first {count} of {answer['count']} rows; --all shows every"
                " page",
                err=True,
            )
        click.echo(json.dumps(answer, indent=2, ensure_ascii=False))


def _pairs(parameters: Iterable[str]) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for text in parameters:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise Mistake(f"{text!r} is not NAME=VALUE")
        if name in pairs:
            raise Mistake(f"{name} is given twice; a list is one text: {name}=a,b")
        pairs[name] = value
    return pairs


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


def _finished(client: BaseClient, job_id: str) -> dict[str, object]:
    from cstyped.model import Model

    try:
        fields: dict[str, object] = client.job(job_id, Model).result().model_dump(mode="json")
    except KeyboardInterrupt:
        raise Interrupted(
            f"interrupted; job {job_id} runs on. cstyped wait {job_id} goes on waiting"
        ) from None
    return fields
