"""The command line's own profiles: a file without secrets, beside those of `cs` and CloudMonkey."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from cstyped.checks.json_types import is_object
from cstyped.cli.exits import ConfigurationFailure


@dataclass(frozen=True, slots=True)
class Profile:
    """A server and how to get in.

    keyring: API keys are in the system's keyring. verify: the file of the authority that the
    server's certificate is checked against, or "no"; empty for those that the system trusts.
    """

    endpoint: str
    username: str = ""
    domain: str = ""
    keyring: bool = False
    verify: str = ""

    @property
    def checked(self) -> bool | str:
        """How the certificate is checked, as a client takes it."""
        return False if self.verify == "no" else self.verify or True


@dataclass(frozen=True, slots=True)
class Profiles:
    """All of them by their names. current: the one that is used where none is named."""

    by_name: Mapping[str, Profile]
    current: str = ""

    def with_profile(self, name: str, profile: Profile) -> Profiles:
        return replace(self, by_name={**self.by_name, name: profile})

    def without(self, name: str) -> Profiles:
        kept = {own: profile for own, profile in self.by_name.items() if own != name}
        return Profiles(kept, "" if self.current == name else self.current)


def place() -> Path:
    """The file. It has no secrets, and nobody else can read it all the same."""
    base = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(base) / "cstyped" / "profiles.json"


def read() -> Profiles:
    """Read the file; no profiles where there is none. Raises ConfigurationFailure."""
    path = place()
    try:
        found: object = json.loads(path.read_bytes())
    except FileNotFoundError:
        return Profiles({})
    except (OSError, ValueError) as problem:
        raise ConfigurationFailure(f"{path}: cannot be read: {problem}") from None
    entries = found.get("profiles") if is_object(found) else None
    if not is_object(found) or not is_object(entries):
        raise ConfigurationFailure(f"{path}: not the profiles that cstyped wrote")
    by_name = {name: _profile(entry) for name, entry in entries.items() if is_object(entry)}
    return Profiles(by_name, str(found.get("current", "")))


def _profile(entry: Mapping[str, object]) -> Profile:
    return Profile(
        endpoint=str(entry.get("endpoint", "")),
        username=str(entry.get("username", "")),
        domain=str(entry.get("domain", "")),
        keyring=entry.get("keyring") is True,
        verify=str(entry.get("verify", "")),
    )


def write(profiles: Profiles) -> None:
    """Write the file. Raises ConfigurationFailure where that cannot be done."""
    path = place()
    entries = {name: asdict(profile) for name, profile in profiles.by_name.items()}
    text = json.dumps({"current": profiles.current, "profiles": entries}, indent=2)
    part = path.with_suffix(f".{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.touch(mode=0o600)
        part.write_text(f"{text}\n", "utf-8")
        part.replace(path)
    except OSError as problem:
        raise ConfigurationFailure(f"{path}: cannot be written: {problem.strerror}") from None
