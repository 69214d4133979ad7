"""`cstyped generate` and `cstyped diff`: the way to `cstyped-generate`."""

from __future__ import annotations

import sys
from importlib.metadata import entry_points

import click

from cstyped.cli.exits import Failure

_AS_THEY_ARE = {"ignore_unknown_options": True, "help_option_names": list[str]()}


@click.command(context_settings=_AS_THEY_ARE)
@click.argument("words", nargs=-1, type=click.UNPROCESSED)
def generate(words: tuple[str, ...]) -> None:
    """Make a package of typed bindings: the same as cstyped-generate."""
    _run(words or ("--help",))


@click.command(context_settings=_AS_THEY_ARE)
@click.argument("words", nargs=-1, type=click.UNPROCESSED)
def diff(words: tuple[str, ...]) -> None:
    """Compare two versions of the API: the same as cstyped-generate diff."""
    _run(("diff", *words))


def _run(words: tuple[str, ...]) -> None:
    found = entry_points(group="console_scripts", name="cstyped-generate")
    if not found:
        raise Failure("cstyped-generate is not installed: pip install 'cstyped[generate]'")
    run = next(iter(found)).load()
    sys.argv = ["cstyped-generate", *words]
    run()
