"""`cstyped fake`: run a FakeCloud as a program."""

from __future__ import annotations

import signal
import time

import click

from cstyped.cli.connecting import told_plainly


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8080, show_default=True, help="0 takes any free port.")
@click.option("--seed", type=click.Path(exists=True, dir_okay=False), help="A scenario (YAML).")
@click.option("--copy-from", metavar="PROFILE", help="A cloud to copy by read-only calls.")
@click.option("--version", default="4.22", show_default=True, help="Answer as that CloudStack.")
@click.option("--guess", is_flag=True, help="Guess what commands do that it does not know.")
def fake(
    host: str, port: int, seed: str | None, copy_from: str | None, version: str, guess: bool
) -> None:
    """Run a fake cloud until Ctrl-C. Its user is admin, its password is password.

    Each request is one line of the log. A copy has no secrets of the original and other people.
    """
    with told_plainly():
        from cstyped import Client

        try:
            from cstyped.testing import program
        except ModuleNotFoundError as missing:
            raise click.ClickException(
                f"a fake cloud needs {missing.name}: pip install 'cstyped[testing]'"
            ) from None
        if seed is not None and copy_from is not None:
            raise click.UsageError("give --seed or --copy-from, not both")
        try:
            program.run(
                host=host,
                port=port,
                version=version,
                guess=guess,
                scenario=seed,
                copy_from=None if copy_from is None else Client.from_config(copy_from),
                say=click.echo,
                wait=_wait_for_interrupt,
            )
        except (ValueError, OSError) as error:
            raise click.ClickException(str(error)) from None


def _wait_for_interrupt() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        while True:
            time.sleep(3600)
    except KeyboardInterrupt:
        click.echo("")
