"""`cstyped profiles`: which there are, one more, which is used, whether they work."""

from __future__ import annotations

from collections.abc import Iterator

import click

from cstyped.checks.suggestions import did_you_mean
from cstyped.cli.access import profiles as own
from cstyped.cli.access.others import sections
from cstyped.cli.access.profiles import Profile
from cstyped.cli.calling.options import output_options, read_options
from cstyped.cli.completion.candidates import profiles as completed
from cstyped.cli.connecting import client_for, fields_of
from cstyped.cli.exits import Failure, Mistake
from cstyped.cli.failures import failure
from cstyped.cli.options import shared_options, verify_option
from cstyped.cli.output import stream
from cstyped.cli.output.answer import Content
from cstyped.cli.output.formats import lines
from cstyped.cli.output.style import Style
from cstyped.cli.wanted import Wanted
from cstyped.errors import CloudStackError


def _names(_context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    return completed(begun)


@shared_options
@click.group()
def profiles() -> None:
    """List, add, choose and test profiles. Those of cs and CloudMonkey are read, too."""


@shared_options
@profiles.command("list", params=output_options())
@click.pass_obj
def list_profiles(wanted: Wanted, /, **options: object) -> None:
    """List all profiles, and where each is from. "*" is the one that is used."""
    rows = tuple(_rows())
    if not rows:
        stream.note("There are none: cstyped login --keep, or cstyped profiles add, makes one.")
    style = read_options(options, wanted).style
    chosen = Style(style.format, ("current", "name", "endpoint", "access", "from"), "", style.sort)
    stream.write(lines(Content(rows, True, ""), style if style.columns else chosen))


def _rows() -> Iterator[dict[str, object]]:
    known = own.read()
    for name, profile in known.by_name.items():
        access = "keys in the keyring" if profile.keyring else f"password of {profile.username}"
        current = "*" if name == known.current else ""
        yield _row(current, name, profile.endpoint, access, str(own.place()))
    for one in sections():
        yield _row("", one.name, one.endpoint, one.problem or one.access, one.file)


def _row(current: str, name: str, endpoint: str, access: str, place: str) -> dict[str, object]:
    return {
        "current": current, "name": name, "endpoint": endpoint, "access": access, "from": place,
    }  # fmt: skip


@shared_options
@profiles.command()
@click.argument("name")
@click.option("--endpoint", required=True, metavar="URL")
@click.option("--username", required=True, metavar="NAME")
@click.option("--domain", default="", metavar="PATH", help="Such as /acme; ROOT if left out.")
@verify_option
def add(name: str, endpoint: str, username: str, domain: str, verify: str) -> None:
    """Add a profile for a user's name; the password is asked for at each use.

    `cstyped login -p NAME --keep` keeps keys in its place.
    """
    from cstyped.errors import ConfigError
    from cstyped.http.endpoint import checked_endpoint

    try:
        checked = checked_endpoint(endpoint)
    except ConfigError as problem:
        raise Mistake(str(problem)) from None
    known = own.read()
    if name in known.by_name:
        raise Mistake(f"there is a profile {name} already; cstyped logout -p {name} forgets it")
    own.write(known.with_profile(name, Profile(checked, username, domain, verify=verify)))
    click.echo(f"The profile {name} is added. cstyped profiles test {name} tries it.")


@shared_options
@profiles.command()
@click.argument("name", shell_complete=_names)
def use(name: str) -> None:
    """Use a profile wherever neither -p nor the environment names another."""
    known = own.read()
    if name not in known.by_name:
        raise Mistake(
            f"there is no profile {name!r} of our own{did_you_mean(name, known.by_name)}"
            "\nA section of cs or a profile of CloudMonkey is used by CLOUDSTACK_PROFILE"
        )
    own.write(own.Profiles(known.by_name, name))
    click.echo(f"The profile {name} is used from now on.")


@shared_options
@profiles.command()
@click.argument("names", nargs=-1, shell_complete=_names)
@click.pass_obj
def test(wanted: Wanted, /, names: tuple[str, ...]) -> None:
    """Ask the server of each profile, or of those that are named, who one is there."""
    tried = names or tuple(dict.fromkeys(str(row["name"]) for row in _rows()))
    failed = 0
    for name in tried:
        said = _tried(Wanted(profile=name, timeout=wanted.timeout or 10))
        failed += isinstance(said, Failure)
        text = f"failed: {said.message}" if isinstance(said, Failure) else said
        click.echo(f"{name}: {text}")
    if failed:
        raise Failure(f"{failed} of {len(tried)} do not work")


def _tried(wanted: Wanted) -> str | Failure:
    try:
        with client_for(wanted) as client:
            found = fields_of(client.call("listCapabilities").get("capability"))
    except CloudStackError as error:
        told = failure(error)
        return told if isinstance(told, Failure) else Failure(told.message)
    except Failure as told:
        return told
    return f"works, CloudStack {found.get('cloudstackversion', 'of unknown version')}"
