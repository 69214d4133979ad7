"""`cstyped check`: which server is meant, who asks, and what to mend."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import click

from cstyped.checks.json_types import is_list
from cstyped.cli.access.line import Seen, look_at
from cstyped.cli.connecting import client_for, fields_of
from cstyped.cli.failures import told_plainly
from cstyped.cli.known import commands
from cstyped.cli.options import shared_options
from cstyped.cli.wanted import Wanted
from cstyped.credentials.keys import ApiKeys
from cstyped.credentials.login import UserLogin
from cstyped.errors import ApiError

if TYPE_CHECKING:
    from cstyped.client import BaseClient

_TOO_FAR = 60  # seconds that two clocks may differ before it is worth a word


@shared_options
@click.command()
@click.pass_obj
def check(wanted: Wanted) -> None:
    """Sign in; say who you are, what the server is, and what to mend."""
    with told_plainly(), client_for(wanted) as client:
        click.echo(f"settings:  {client.source}")
        click.echo(f"endpoint:  {client.endpoint}")
        capabilities, seen = _capabilities(client)
        for line in _line(seen):
            click.echo(line)
        for line in _who(client):
            click.echo(line)
        version = str(capabilities.get("cloudstackversion", "of unknown version"))
        click.echo(f"server:    CloudStack {version}")
        click.echo(f"package:   CloudStack {commands.version()}{_compared(version)}")


def _capabilities(client: BaseClient) -> tuple[Mapping[str, object], Seen]:
    """What the server says of itself, and how the way there looked."""
    from cstyped.wire.opening import opened_success

    named = client._to_call("listCapabilities", None, wait=False, timeout=None, all_pages=False)
    began = time.time()
    # Not client.call(), which gives no headers.
    answer = client._caller.send(named.call)
    seen = look_at(client, answer.headers, (began + time.time()) / 2)
    return fields_of(opened_success(answer, named.call).get("capability")), seen


def _line(seen: Seen) -> Iterator[str]:
    if seen.protocol:
        checked = "" if seen.verified else "; its certificate is not checked (setting `verify`)"
        yield f"tls:       {seen.protocol}{checked}"
        if seen.days_left is not None and seen.days_left < 30:
            yield f"           the certificate ends in {seen.days_left} days"
    elif not seen.encrypted:
        stays, goes = "it does not leave this machine", "whoever is on the way reads all of it"
        yield f"tls:       none; {stays if seen.local else goes}"
    if seen.ahead is not None:
        yield f"clock:     {_clock(seen.ahead)}"


def _clock(ahead: float) -> str:
    """How this machine's clock goes by the server's, whose headers say whole seconds."""
    if abs(ahead) <= 2:
        return "as the server's"
    text = f"{abs(ahead):.0f} s {'ahead of' if ahead > 0 else 'behind'} the server's"
    if abs(ahead) > _TOO_FAR:
        text += "; signatures that are too old are refused: set the clock"
    return text


def _compared(server: str) -> str:
    """What it means that server and package are not of the same version."""
    theirs, ours = server.split(".")[:2], commands.version().split(".")[:2]
    if theirs == ours:
        return ", as the server"
    return (
        "; what only one of them knows is refused or passed over. cstyped generate makes bindings"
        " for the server's version"
    )


def _who(client: BaseClient) -> Iterator[str]:
    user = client.sign_in() or _user_of_key(client)
    how = "a password" if isinstance(client.auth, UserLogin) else "API keys"
    if client.auth is None:
        how = "no credentials, as the integration port asks for none"
    if not user:
        yield f"signed in: with {how} (whose they are, this server does not tell)"
        return
    yield f"signed in: as {user.get('username')}, account {user.get('account')}, with {how}"
    if user.get("rolename") or user.get("domain"):
        yield f"role:      {user.get('rolename', 'unknown')} in domain {user.get('domain')}"


def _user_of_key(client: BaseClient) -> Mapping[str, object]:
    try:
        users = client.call("listUsers").get("user")
    except ApiError:  # the role may not list users; the keys are right all the same
        return {}
    found = [fields_of(user) for user in users] if is_list(users) else []
    key = client.auth.key if isinstance(client.auth, ApiKeys) else None
    mine = [user for user in found if user.get("apikey") == key]
    return mine[0] if mine else found[0] if len(found) == 1 else {}
