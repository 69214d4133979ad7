"""`cstyped shell`: a Python prompt with `client` ready."""

from __future__ import annotations

import code
from importlib import import_module

import click

from cstyped.cli.connecting import client_for
from cstyped.cli.failures import told_plainly
from cstyped.cli.options import shared_options
from cstyped.cli.wanted import Wanted


@shared_options
@click.command()
@click.pass_obj
def shell(wanted: Wanted) -> None:
    """Start Python with `client`, a Client for the profile; IPython where it is installed."""
    with told_plainly(), client_for(wanted) as client:
        import cstyped

        names: dict[str, object] = {"client": client, "cstyped": cstyped}
        greeting = f"client = {client!r}"
        try:
            ipython = import_module("IPython")
        except ModuleNotFoundError:
            _plain(names, greeting)
            return
        click.echo(greeting)
        ipython.start_ipython(argv=["--no-banner"], user_ns=names)


def _plain(names: dict[str, object], greeting: str) -> None:
    try:
        readline, completer = import_module("readline"), import_module("rlcompleter")
    except ModuleNotFoundError:  # Windows
        pass
    else:
        readline.set_completer(completer.Completer(names).complete)
        readline.parse_and_bind("tab: complete")
    code.interact(banner=greeting, local=names, exitmsg="")
