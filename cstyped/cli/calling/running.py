"""Runs a command of the API: reads the line, asks, waits, and shows what came of it."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from cstyped.cli.calling import preview
from cstyped.cli.calling.many import Outcome, run_for_each
from cstyped.cli.calling.objects import read_objects
from cstyped.cli.calling.options import Options, Values, read_options
from cstyped.cli.calling.pages import listed
from cstyped.cli.calling.waiting import job_id_of, waited
from cstyped.cli.connecting import client_for
from cstyped.cli.exits import Mistake
from cstyped.cli.failures import told_plainly
from cstyped.cli.given.line import read_line
from cstyped.cli.given.parameters import Parameters, missing, read_parameters
from cstyped.cli.given.references import id_of, ids, is_id
from cstyped.cli.known.commands import Command
from cstyped.cli.output import stream
from cstyped.cli.output.answer import Content, content
from cstyped.cli.output.formats import lines
from cstyped.cli.wanted import Wanted

if TYPE_CHECKING:
    from cstyped.client import BaseClient


def run(wanted: Wanted, command: Command, words: Sequence[str], given: Values) -> None:
    """Run a command for the words behind it."""
    options = read_options(given, wanted)
    line = read_line(words)
    objects = read_objects(command, line.objects)
    parameters = read_parameters(command, line.values)
    _refuse_missing(command, parameters, has_objects=bool(objects))
    for text in (command.deprecated, *parameters.warnings):
        if text:
            stream.note(f"Warning: {text}")
    with told_plainly(), warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # said in plain words already
        if options.as_python:
            stream.write(preview.as_python(command, parameters, objects, wanted.profile))
            return
        with client_for(wanted) as client:
            values = parameters.with_ids(lambda named: ids(client, named, parameters.values))
            # All of them before anything is sent: who mistypes one name has changed nothing yet.
            own = [_own_id(client, command, name, values) for name in objects]
            if options.dry_run:
                stream.write(preview.request(client, command, values, own))
            elif objects:
                _run_for_many(client, command, values, own, options)
            else:
                _run_once(client, command, values, options)


def _refuse_missing(command: Command, parameters: Parameters, *, has_objects: bool) -> None:
    lacking = [name for name in missing(command, parameters) if not (has_objects and name == "id")]
    if lacking:
        shown = " ".join(f"{name}=..." for name in lacking)
        raise Mistake(
            f"{command.name} needs {shown}\ncstyped help {command.name} says what they are"
        )


def _run_once(client: BaseClient, command: Command, values: Values, options: Options) -> None:
    if command.is_list and not command.is_job:
        answer = listed(client, command, values, page=options.page, limit=options.limit)
        show_list(content(answer, command.answers, is_list_command=True), options)
        return
    answer = client.call(command.name, values)
    job_id = job_id_of(answer)
    if job_id is not None and options.waits():
        answer = waited(client, command.name, job_id, longest=options.longest)
    elif job_id is not None:
        stream.note(f"{command.name} runs as a job; cstyped job {job_id} shows its result")
    shown = content(answer, command.answers, is_list_command=False)
    if job_id is not None and not options.waits() and options.style.format in ("", "ids"):
        stream.write([job_id])
        return
    stream.write(lines(shown, options.style))


def show_list(found: Content, options: Options) -> None:
    """Show a list, and say where it is not the whole."""
    rows = found.rows if options.limit is None else found.rows[: options.limit]
    stream.write(lines(replace(found, rows=rows), options.style))
    if not rows and options.style.decided().format in ("table", "wide"):
        stream.note("nothing is there, or nothing that you can see")
    elif found.total is not None and len(rows) < found.total:
        which = "the first " if options.page in (None, 1) else ""
        stream.note(f"These are {which}{len(rows)} of {found.total} rows.")


def _run_for_many(
    client: BaseClient,
    command: Command,
    values: Values,
    objects: Sequence[str],
    options: Options,
) -> None:
    begun: list[str] = []

    def one(own: str) -> Outcome:
        answer = client.call(command.name, {**values, "id": own})
        job_id = job_id_of(answer)
        if job_id is not None:
            begun.append(job_id)
        if job_id is None or not options.waits():
            return Outcome(job_id, answer)
        alone = len(objects) == 1
        ended = waited(client, command.name, job_id, longest=options.longest, shows=alone)
        return Outcome(job_id, ended)

    def interrupted() -> None:
        stream.note(f"interrupted; these jobs are still running: cstyped wait {' '.join(begun)}")

    outcomes = run_for_each(objects, one, options.parallel, interrupted)
    if options.waits() or not command.is_job:
        answers = [
            content(one.answer, command.answers, is_list_command=False) for one in outcomes.good
        ]
        rows = tuple(row for answer in answers for row in answer.rows)
        if rows:
            found = Content(rows, len(objects) > 1, command.answers)
            stream.write(lines(found, options.style))
    else:
        stream.write(one.job_id for one in outcomes.good if one.job_id is not None)
    outcomes.raise_failure()


def _own_id(client: BaseClient, command: Command, name: str, values: Values) -> str:
    """The id of what a command is to be about."""
    parameter = command.parameters["id"]
    return name if is_id(name) or not parameter.of else id_of(client, parameter, name, values)
