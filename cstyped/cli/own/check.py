"""`cstyped check`: sign in, and say who that is and what the server is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import click

from cstyped.checks.json_types import is_list
from cstyped.cli.connecting import client_for, fields_of
from cstyped.cli.failures import told_plainly
from cstyped.cli.options import shared_options
from cstyped.cli.wanted import Wanted
from cstyped.credentials.keys import ApiKeys
from cstyped.errors import ApiError

if TYPE_CHECKING:
    from cstyped.client import BaseClient


@click.command()
@shared_options
@click.pass_obj
def check(wanted: Wanted) -> None:
    """Sign in; say who you are and what the server is."""
    with told_plainly(), client_for(wanted) as client:
        click.echo(f"settings:  {client.source}")
        click.echo(f"endpoint:  {client.endpoint}")
        capabilities = fields_of(client.call("listCapabilities").get("capability"))
        for line in _who(client):
            click.echo(line)
        version = capabilities.get("cloudstackversion", "of unknown version")
        click.echo(f"server:    CloudStack {version}")


def _who(client: BaseClient) -> Iterator[str]:
    user = client.sign_in() or _user_of_key(client)
    if not user:
        yield "signed in: with API keys (whose they are, this server does not tell)"
        return
    yield f"signed in: as {user.get('username')}, account {user.get('account')}"
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
