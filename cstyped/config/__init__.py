"""Find endpoint and credentials: the environment, cloudstack.ini of `cs`, CloudMonkey's config."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cstyped.config.files import CS_NAMES, HEADER, File, cs_files, monkey_files, read
from cstyped.credentials.keys import ApiKeys
from cstyped.credentials.login import UserLogin
from cstyped.errors import ConfigError
from cstyped.http.endpoint import checked_endpoint
from cstyped.settings import DEFAULT_RETRIES, DEFAULT_TIMEOUT, checked_headers

# The settings that say who one is.
_WHO = ("key", "secret", "username", "password")
_TRUE = frozenset({"1", "true", "yes", "on", "y", "t"})
_FALSE = frozenset({"0", "false", "no", "off", "n", "f"})


@dataclass(frozen=True, slots=True)
class Configured:
    """What a client needs, as found in the environment or in a file.

    source: where that was, such as "the environment".
    """

    endpoint: str
    auth: ApiKeys | UserLogin
    source: str
    timeout: float = DEFAULT_TIMEOUT
    verify: bool | str = True
    cert: str | tuple[str, str] | None = None
    retries: int = DEFAULT_RETRIES
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)


def from_env(env: Mapping[str, str] | None = None) -> Configured:
    """Read CLOUDSTACK_ENDPOINT and the like, or the profile that CLOUDSTACK_PROFILE names.

    Without either, the default section of a file is read, as from_config() does.
    """
    env = os.environ if env is None else env
    found = _from_environment(env, CS_NAMES)
    if "endpoint" in found:
        where = _Place("the environment", _spelling(CS_NAMES, found, _variable))
        return _configured({CS_NAMES[name]: value for name, value in found.items()}, where)
    profile = env.get("CLOUDSTACK_PROFILE", "").strip()
    if profile:
        return from_config(profile, env=env)
    lost = [name for name in found if name in _WHO and name not in _overriding(env)]
    if lost:
        # Whose they are is not known, and the cloud of a file may be another than was meant.
        raise ConfigError(
            f"CLOUDSTACK_ENDPOINT is not set, but {_variable(lost[0])} is: set it too, or set"
            f" CLOUDSTACK_OVERRIDES={' '.join(lost)!r} to override the settings of a file"
        )
    try:
        return from_config(env=env)
    except ConfigError as without_file:
        raise ConfigError(
            "CLOUDSTACK_ENDPOINT is not set: set it with CLOUDSTACK_KEY and CLOUDSTACK_SECRET, or"
            " with CLOUDSTACK_USERNAME (and _PASSWORD, _DOMAIN or _DOMAINID); or name a section of"
            " cloudstack.ini or a CloudMonkey profile with CLOUDSTACK_PROFILE."
            f"\nNo configuration file could be used either: {without_file}"
        ) from None


def _from_environment(env: Mapping[str, str], names: Iterable[str]) -> dict[str, str]:
    return {
        name: value if name == "password" else value.strip()  # a password may end in blanks
        for name in names
        if (value := env.get(_variable(name), "")).strip()
    }


def _variable(name: str) -> str:
    return f"CLOUDSTACK_{name.upper()}"


def from_config(
    name: str | None = None,
    path: str | Path | None = None,
    *,
    env: Mapping[str, str] | None = None,
) -> Configured:
    """Read a section of cloudstack.ini or a profile of CloudMonkey's config.

    Of several cloudstack.ini that have the section, settings of CLOUDSTACK_CONFIG override those
    of ./cloudstack.ini, and these override those of ~/.cloudstack.ini, as in `cs`.
    """
    env = os.environ if env is None else env
    if path is not None:
        file = Path(path).expanduser()
        if not file.is_file():
            raise ConfigError(f"{file}: there is no such file")
        return _from_files(name, [read(file)], env)
    candidates = [*cs_files(env), *monkey_files()]
    files = [read(file) for file in candidates if file.is_file()]
    if not files:
        tried = ", ".join(str(file) for file in candidates)
        raise ConfigError(f"there is no configuration file; tried {tried}")
    return _from_files(name, files, env)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where settings were read, and what they are called there."""

    where: str
    spelling: Mapping[str, str]

    def name(self, setting: str) -> str:
        return self.spelling.get(setting, setting)


def _from_files(name: str | None, files: list[File], env: Mapping[str, str]) -> Configured:
    section = name or _default_section(files, env)
    having = [file for file in files if file.has(section)]
    if not having:
        known = sorted({known for file in files for known in file.sections})
        raise ConfigError(
            f"there is no section [{section}] in {', '.join(str(file.path) for file in files)}"
            + (f"; there are {', '.join(known)}" if known else "")
        )
    monkey = having[0].is_monkey(section)
    having = [file for file in having if file.is_monkey(section) == monkey]
    if monkey:
        having = having[:1]
    settings: dict[str, str] = {}
    for file in having:
        settings |= file.settings(section)
    where = " and ".join(str(file.path) for file in having)
    used = [theirs for file in having for theirs in file.used(section)]
    spelling = _spelling(having[0].names(section), used)
    overriding = _overriding(env)
    settings |= {CS_NAMES[theirs]: value for theirs, value in overriding.items()}
    spelling |= _spelling(CS_NAMES, overriding, _variable, only_used=True)
    return _configured(settings, _Place(f"{where}, section [{section}]", spelling))


def _overriding(env: Mapping[str, str]) -> dict[str, str]:
    """Return the settings of a file that the environment overrides, as in `cs`."""
    wanted = set(re.split(r"\W+", env.get("CLOUDSTACK_OVERRIDES", "").lower()))
    return _from_environment(env, [name for name in CS_NAMES if name in wanted])


def _spelling(
    names: Mapping[str, str],
    used: Iterable[str],
    spelt: Callable[[str], str] = str,
    *,
    only_used: bool = False,
) -> dict[str, str]:
    """Return what our settings are called there; of two names, the one that was used."""
    usual = () if only_used else reversed(list(names))
    return {names[theirs]: spelt(theirs) for theirs in [*usual, *used] if theirs in names}


def _default_section(files: list[File], env: Mapping[str, str]) -> str:
    region = env.get("CLOUDSTACK_REGION", "").strip()
    if region:
        return region
    if any(file.has("cloudstack") for file in files):
        return "cloudstack"
    return next((file.current_profile for file in files if file.current_profile), "cloudstack")


def _configured(settings: Mapping[str, str], place: _Place) -> Configured:
    endpoint = settings.get("endpoint")
    if endpoint is None:
        raise ConfigError(f"{place.where}: {place.name('endpoint')} is missing")
    headers = {
        name.removeprefix(HEADER): value
        for name, value in settings.items()
        if name.startswith(HEADER)
    }
    try:
        endpoint = checked_endpoint(endpoint)
        headers = checked_headers(headers)
    except ConfigError as problem:
        raise ConfigError(f"{place.where}: {problem}") from None
    cert, cert_key = settings.get("cert"), settings.get("cert_key")
    if cert_key and not cert:
        raise ConfigError(
            f"{place.where}: {place.name('cert')} is missing,"
            f" though {place.name('cert_key')} is set"
        )
    return Configured(
        endpoint=endpoint,
        auth=_auth(settings, place),
        source=place.where,
        timeout=_number(settings, "timeout", DEFAULT_TIMEOUT, place),
        verify=_verify(settings, place),
        cert=(cert, cert_key) if cert and cert_key else cert,
        retries=_count(settings, "retries", DEFAULT_RETRIES, place),
        headers=headers,
    )


def _auth(settings: Mapping[str, str], place: _Place) -> ApiKeys | UserLogin:
    key, secret = settings.get("key"), settings.get("secret")
    if key and secret:
        return ApiKeys(key, secret)
    if settings.get("username"):
        if settings.get("domain") and settings.get("domainid"):
            both = f"{place.name('domain')} and {place.name('domainid')}"
            raise ConfigError(f"{place.where}: {both} are both set: remove one of them")
        return UserLogin(
            settings["username"],
            settings.get("password"),
            domain=settings.get("domain"),
            domainid=settings.get("domainid"),
        )
    if key or secret:
        missing = place.name("secret" if key else "key")
        given = place.name("key" if key else "secret")
        raise ConfigError(f"{place.where}: {missing} is missing, though {given} is set")
    raise ConfigError(
        f"{place.where}: {place.name('key')} and {place.name('secret')} are not set, nor is"
        f" {place.name('username')}: set the key pair or the user name"
    )


def _number(settings: Mapping[str, str], name: str, default: float, place: _Place) -> float:
    text = settings.get(name)
    if text is None:
        return default
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not number > 0:  # NaN is not, either
        raise ConfigError(
            f"{place.where}: {place.name(name)} is not a number of seconds greater than 0: {text!r}"
        )
    return number


def _count(settings: Mapping[str, str], name: str, default: int, place: _Place) -> int:
    text = settings.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdecimal()):
        raise ConfigError(f"{place.where}: {place.name(name)} is not a whole number: {text!r}")
    return int(text[:9])


def _verify(settings: Mapping[str, str], place: _Place) -> bool | str:
    text = settings.get("verify")
    if text is None:
        return settings.get("no_verify", "").lower() not in _TRUE
    if text.lower() in _TRUE:
        return True
    if text.lower() in _FALSE:
        return False
    if not Path(text).expanduser().exists():
        raise ConfigError(
            f"{place.where}: {place.name('verify')} is neither true, false nor a file: {text!r}"
        )
    return str(Path(text).expanduser())
