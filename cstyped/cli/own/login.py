"""`cstyped login`: get in with a user's name and password, and keep keys only if that is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import click

from cstyped.cli.access import keyring, profiles
from cstyped.cli.access.profiles import Profile
from cstyped.cli.connecting import fields_of, own_profile
from cstyped.cli.exits import AccessFailure, ConfigurationFailure
from cstyped.cli.failures import told_plainly
from cstyped.cli.options import shared_options, verify_option
from cstyped.cli.wanted import Wanted
from cstyped.credentials.keys import ApiKeys
from cstyped.settings import DEFAULT_TIMEOUT


@shared_options
@click.command()
@click.option("--endpoint", metavar="URL", help="Such as https://cloud.example/client/api.")
@click.option("--username", metavar="NAME", help="Asked for where it is left out.")
@click.option("--domain", metavar="PATH", help="Such as /acme; ROOT where it is left out.")
@verify_option
@click.option("--keep", is_flag=True, help="Keep the user's API keys in the system's keyring.")
@click.option("--new-keys", is_flag=True, help="Make new keys. Those before stop working.")
@click.pass_obj
def login(
    wanted: Wanted,
    /,
    endpoint: str | None,
    username: str | None,
    domain: str | None,
    verify: str,
    keep: bool,
    new_keys: bool,
) -> None:
    """Sign in as a user. The password, and a second factor, are asked for on the terminal.

    Nothing is kept, unless --keep says so: then the profile that -p names has the endpoint, and the
    keyring of the system has the user's API keys. `cstyped logout` forgets them.
    """
    name = wanted.profile or "default"
    meant = _meant(wanted, endpoint, username, domain, verify)
    if keep:
        # Before anybody types a password in vain.
        keyring.check()
    with told_plainly():
        from cstyped import Client, UserLogin

        auth = UserLogin(meant.username, domain=meant.domain or None)
        timeout = DEFAULT_TIMEOUT if wanted.timeout is None else wanted.timeout
        with Client(meant.endpoint, auth, timeout=timeout, verify=meant.checked) as client:
            user = client.sign_in()
            click.echo(f"signed in: as {user.get('username')}, account {user.get('account')}")
            if not keep:
                click.echo("Nothing is kept; --keep puts the API keys into the system's keyring.")
                return
            answer = client.call(
                "registerUserKeys" if new_keys else "getUserKeys", {"id": user.get("userid", "")}
            )
        keyring.keep(name, _keys(fields_of(answer.get("userkeys"))))
        known = profiles.read()
        kept = replace(meant, keyring=True)
        with_it = known.with_profile(name, kept)
        profiles.write(profiles.Profiles(with_it.by_name, known.current or name))
        click.echo(f"The keyring has the API keys for the profile {name}.")


def _meant(
    wanted: Wanted, endpoint: str | None, username: str | None, domain: str | None, verify: str
) -> Profile:
    """The server and the user, from the options, the profile, and what is asked for."""
    before = own_profile(wanted)
    known = before[1] if before is not None else Profile("")
    if not (endpoint or known.endpoint):
        endpoint = _endpoint_of_settings(wanted)
    return Profile(
        endpoint=endpoint or known.endpoint,
        username=username or known.username or click.prompt("User name", err=True),
        domain=domain or known.domain,
        verify=verify or known.verify,
    )


def _endpoint_of_settings(wanted: Wanted) -> str:
    from cstyped.config import from_config, from_env
    from cstyped.errors import ConfigError

    try:
        found = from_config(wanted.profile) if wanted.profile else from_env()
    except ConfigError:
        raise ConfigurationFailure(
            "which server? --endpoint https://HOST/client/api says it"
        ) from None
    return found.endpoint


def _keys(found: Mapping[str, object]) -> ApiKeys:
    key, secret = found.get("apikey"), found.get("secretkey")
    if not key or not secret:
        raise AccessFailure(
            "the user has no API keys, or may not see them: --new-keys makes a pair"
        )
    return ApiKeys(str(key), str(secret))
