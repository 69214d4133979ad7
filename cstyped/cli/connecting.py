"""The client for the options that were given."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

from cstyped.checks.json_types import is_object
from cstyped.cli.access import keyring, profiles
from cstyped.cli.access.profiles import Profile
from cstyped.cli.wanted import Wanted
from cstyped.credentials.keys import ApiKeys
from cstyped.credentials.login import UserLogin
from cstyped.settings import DEFAULT_TIMEOUT

if TYPE_CHECKING:
    from cstyped.client import BaseClient


def client_for(wanted: Wanted) -> BaseClient:
    """Return a client for a profile, the environment, or what is used where none is named.

    A profile of our own comes before a section of another program that has the same name.
    """
    from cstyped import Client  # the commands of --help need none

    if wanted.verbose:
        _log_calls()
    own = own_profile(wanted)
    if own is not None:
        client = Client(
            own[1].endpoint,
            credentials(*own),
            verify=own[1].checked,
            timeout=DEFAULT_TIMEOUT if wanted.timeout is None else wanted.timeout,
        )
        client._source = f"{profiles.place()}, profile {own[0]}"
        return client
    if wanted.profile is not None:
        return Client.from_config(wanted.profile, timeout=wanted.timeout)
    return Client.from_env(timeout=wanted.timeout)


def own_profile(wanted: Wanted) -> tuple[str, Profile] | None:
    """The profile of our own that is meant, with its name; None where it is none of ours."""
    known = profiles.read()
    name = wanted.profile
    if name is None and not _environment_says():
        name = known.current
    return (name, known.by_name[name]) if name and name in known.by_name else None


def _environment_says() -> bool:
    """Whether the environment says which cloud is meant."""
    return any(os.environ.get(f"CLOUDSTACK_{one}", "").strip() for one in ("ENDPOINT", "PROFILE"))


def credentials(name: str, profile: Profile) -> ApiKeys | UserLogin:
    """How a profile of our own gets in: by kept keys, or by a password that is asked for."""
    if profile.keyring:
        return keyring.kept(name)
    return UserLogin(profile.username, domain=profile.domain or None)


def identity(wanted: Wanted) -> str:
    """Whose answers may be kept together: a server and a user of it. No client is loaded."""
    own = own_profile(wanted)
    if own is not None:
        return f"{own[1].endpoint}\n{own[0]}\n{own[1].username}"
    from cstyped.config import from_config, from_env

    found = from_config(wanted.profile) if wanted.profile else from_env()
    who = found.auth.key if isinstance(found.auth, ApiKeys) else found.auth.username
    return f"{found.endpoint}\n{who}"


def fields_of(value: object) -> Mapping[str, object]:
    """Return the fields of a JSON object; none for anything else."""
    return value if is_object(value) else {}


def _log_calls() -> None:
    """Log each call to standard error. The client's log has no secrets in it."""
    logging.basicConfig(format="%(message)s", stream=sys.stderr)
    logging.getLogger("cstyped").setLevel(logging.DEBUG)
