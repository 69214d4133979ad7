"""`cstyped fake`: run a FakeCloud as a program."""

from __future__ import annotations

import signal
import time
from pathlib import Path

import click

from cstyped import __version__
from cstyped.cli.exits import Mistake
from cstyped.cli.failures import told_plainly
from cstyped.cli.options import shared_options

_API_VERSION = ".".join(__version__.split(".")[:2])


@shared_options
@click.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8080, show_default=True, help="0 takes any free port.")
@click.option(
    "--scenario", type=click.Path(exists=True, dir_okay=False), help="What exists (YAML)."
)
@click.option(
    "--seed",
    metavar="NUMBER",
    help="The same ids and keys in every run. A file: the same as --scenario.",
)
@click.option(
    "--job-seconds", type=float, default=0.1, show_default=True, help="How long a job runs."
)
@click.option("--copy-from", metavar="PROFILE", help="A cloud to copy by read-only calls.")
@click.option(
    "--version", default=_API_VERSION, show_default=True, help="Answer as that CloudStack."
)
@click.option("--guess", is_flag=True, help="Guess what commands do that it does not know.")
def fake(
    host: str,
    port: int,
    scenario: str | None,
    seed: str | None,
    job_seconds: float,
    copy_from: str | None,
    version: str,
    guess: bool,
) -> None:
    """Run a fake cloud until Ctrl-C. Its user is admin, its password is password.

    It prints the lines by which a shell, and clients started from it, know how to reach it. Each
    request is one line of the log. A copy has no secrets of the original and other people.
    """
    number, of_seed = _number_or_file(seed)
    with told_plainly():
        from cstyped import Client

        try:
            from cstyped.testing import program
        except ModuleNotFoundError as missing:
            raise click.ClickException(
                f"a fake cloud needs {missing.name}: pip install 'cstyped[testing]'"
            ) from None
        if len({scenario, of_seed, copy_from} - {None}) > 1:
            raise Mistake("give one of --scenario and --copy-from")
        try:
            program.run(
                host=host,
                port=port,
                version=version,
                guess=guess,
                job_seconds=job_seconds,
                seed=number,
                scenario=scenario or of_seed,
                copy_from=None if copy_from is None else Client.from_config(copy_from),
                say=click.echo,
                wait=_wait_for_interrupt,
            )
        except (ValueError, OSError) as error:
            raise click.ClickException(str(error)) from None


def _number_or_file(seed: str | None) -> tuple[int | None, str | None]:
    """What --seed was given: a number, or a file, as it was in 4.22.0."""
    if seed is None:
        return None, None
    if seed.lstrip("-").isdigit():
        return int(seed), None
    if not Path(seed).is_file():
        raise Mistake(f"--seed {seed}: neither a number nor a file")
    return None, seed


def _wait_for_interrupt() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        while True:
            time.sleep(3600)
    except KeyboardInterrupt:
        click.echo("")
