"""API keys in the keyring of the system, where somebody asked to keep them."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

from cstyped.checks.json_types import is_object
from cstyped.cli.exits import ConfigurationFailure
from cstyped.credentials.keys import ApiKeys

_SERVICE = "cstyped"


def check() -> None:
    """Raise ConfigurationFailure where there is no keyring to keep anything in."""
    _ask("get_password", _SERVICE, "")


def keep(name: str, keys: ApiKeys) -> None:
    """Keep the keys of a profile. Raises ConfigurationFailure where there is no keyring."""
    _ask("set_password", _SERVICE, name, json.dumps({"key": keys.key, "secret": keys.secret}))


def kept(name: str) -> ApiKeys:
    """The keys of a profile. Raises ConfigurationFailure where none are kept."""
    found = _ask("get_password", _SERVICE, name)
    parsed: object = json.loads(found) if isinstance(found, str) else None
    if not is_object(parsed):
        raise ConfigurationFailure(
            f"the keyring has no keys for the profile {name!r}: cstyped login -p {name} --keep"
        )
    return ApiKeys(str(parsed["key"]), str(parsed["secret"]))


def forget(name: str) -> None:
    """Take the keys of a profile out of the keyring."""
    _ask("delete_password", _SERVICE, name)


# Any: keyring is there only where somebody installed it, and so are its types.
def _ask(what: str, *arguments: str) -> Any:
    try:
        module = import_module("keyring")
    except ModuleNotFoundError:
        raise ConfigurationFailure(
            "keys are kept by keyring: pip install 'cstyped[keyring]'"
        ) from None
    try:
        return getattr(module, what)(*arguments)
    except Exception as problem:  # noqa: BLE001  # of whatever keyring a system has
        # Not its text: nobody knows what a backend writes there.
        raise ConfigurationFailure(
            f"the keyring of this system does not do it ({type(problem).__name__})"
        ) from None
