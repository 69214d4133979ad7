"""`cstyped logout`: forget what `cstyped login --keep` kept."""

from __future__ import annotations

import click

from cstyped.cli.access import keyring, profiles
from cstyped.cli.connecting import own_profile
from cstyped.cli.exits import Mistake
from cstyped.cli.options import shared_options
from cstyped.cli.wanted import Wanted


@shared_options
@click.command()
@click.pass_obj
def logout(wanted: Wanted) -> None:
    """Take the keys of a profile out of the keyring, and the profile out of the list."""
    found = own_profile(wanted)
    if found is None:
        raise Mistake(
            f"{wanted.profile or 'the current profile'}: nothing of it was kept by cstyped login"
        )
    name, profile = found
    if profile.keyring:
        keyring.forget(name)
    profiles.write(profiles.read().without(name))
    click.echo(f"The profile {name} is forgotten. The server still knows its keys.")
