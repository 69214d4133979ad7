"""The command line `cstyped`. Each of its commands has a module, and is added to `main` here."""

from __future__ import annotations

import logging
import sys
import warnings

try:
    import click
except ModuleNotFoundError:  # the extra is not installed; whoever starts the command is told
    sys.exit("the command line needs click: pip install 'cstyped[cli]'")

from cstyped import __version__
from cstyped.cli.call import call
from cstyped.cli.check import check
from cstyped.cli.connecting import Wanted
from cstyped.cli.fake import fake


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "-p",
    "--profile",
    help="A section of cloudstack.ini or a CloudMonkey profile. Without it CLOUDSTACK_ENDPOINT"
    " and the like are used, or the default section.",
)
@click.option("--timeout", type=float, help="Seconds for one attempt of a call.")
@click.option("-v", "--verbose", is_flag=True, help="Log each call, without its secrets.")
@click.version_option(__version__)
@click.pass_context
def main(context: click.Context, profile: str | None, timeout: float | None, verbose: bool) -> None:
    """Talk to an Apache CloudStack API."""
    if verbose:
        logging.basicConfig(format="%(message)s")
        logging.getLogger("cstyped").setLevel(logging.DEBUG)
    warnings.showwarning = _show_warning
    context.obj = Wanted(profile, timeout)


def _show_warning(message: Warning | str, *_where: object, **_and_text: object) -> None:
    """Where in the code a warning arose says nothing to who typed a command."""
    click.echo(f"Warning: {message}", err=True)


for command in (check, call, fake):
    main.add_command(command)
