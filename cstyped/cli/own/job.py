"""`cstyped job` and `cstyped wait`: what became of jobs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from cstyped.cli.calling.many import Outcome, run_for_each
from cstyped.cli.calling.options import output_options, read_options, wait_for
from cstyped.cli.calling.waiting import waited
from cstyped.cli.connecting import client_for
from cstyped.cli.failures import told_plainly
from cstyped.cli.options import shared_options
from cstyped.cli.output import stream
from cstyped.cli.output.answer import Content, content
from cstyped.cli.output.formats import lines
from cstyped.cli.wanted import Wanted

if TYPE_CHECKING:
    from cstyped.client import BaseClient

_STATES = {0: "pending", 1: "done", 2: "failed", 3: "cancelled"}


@shared_options
@click.command(params=output_options())
@click.argument("job_id", metavar="ID")
@click.pass_obj
def job(wanted: Wanted, /, job_id: str, **options: object) -> None:
    """Say what became of a job, without waiting for it."""
    with told_plainly(), client_for(wanted) as client:
        answer = client.call("queryAsyncJobResult", {"jobid": job_id})
        state = answer.get("jobstatus")
        named = _STATES.get(state, str(state)) if isinstance(state, int) else str(state)
        shown = {"jobid": job_id, "state": named, **answer}
        stream.write(
            lines(Content((shown,), False, "AsyncJob"), read_options(options, wanted).style)
        )


@shared_options
@click.command(params=[*output_options(), wait_for()])
@click.argument("job_ids", nargs=-1, required=True, metavar="ID...")
@click.pass_obj
def wait(wanted: Wanted, /, job_ids: Sequence[str], **options: object) -> None:
    """Wait for jobs to end, and show what they came to."""
    chosen = read_options(options, wanted)
    with told_plainly(), client_for(wanted) as client:

        def one(job_id: str) -> Outcome:
            alone = len(job_ids) == 1
            return Outcome(job_id, _ended(client, job_id, chosen.longest, shows=alone))

        def interrupted() -> None:
            stream.note(f"interrupted; the jobs run on: cstyped wait {' '.join(job_ids)}")

        outcomes = run_for_each(job_ids, one, len(job_ids), interrupted)
        for outcome in outcomes.good:
            found = content(outcome.answer, "", is_list_command=False)
            stream.write(lines(found, chosen.style))
        outcomes.raise_failure()


def _ended(
    client: BaseClient, job_id: str, longest: float | None, *, shows: bool
) -> dict[str, object]:
    return waited(client, f"job {job_id}", job_id, longest=longest, shows=shows)
