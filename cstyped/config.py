"""Find endpoint and credentials: the environment, cloudstack.ini of `cs`, CloudMonkey's config."""

from __future__ import annotations

import os
import re
import stat
import warnings
from collections.abc import Callable, Iterable, Mapping
from configparser import Error as IniError
from configparser import ParsingError, RawConfigParser
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from cstyped.auth import ApiKeys, UserLogin
from cstyped.calls import DEFAULT_RETRIES, DEFAULT_TIMEOUT
from cstyped.endpoint import checked_endpoint
from cstyped.errors import ConfigError, InsecureConfigWarning
from cstyped.frames import users_level

# The names that each kind of file uses for our settings.
_CS_NAMES = {
    "endpoint": "endpoint",
    "key": "key",
    "secret": "secret",
    "username": "username",
    "password": "password",
    "domain": "domain",
    "timeout": "timeout",
    "verify": "verify",
    "cert": "cert",
    "cert_key": "cert_key",
    "retry": "retries",
    "retries": "retries",
    "dangerous_no_tls_verify": "no_verify",
}
_MONKEY_NAMES = {
    "url": "endpoint",
    "apikey": "key",
    "secretkey": "secret",
    "username": "username",
    "password": "password",
    "domain": "domain",
    "verifycert": "verify",
    "verifysslcert": "verify",
}
# Settings of those programs that mean nothing here.
_CS_OTHERS = {
    "method",
    "theme",
    "expiration",
    "poll_interval",
    "job_timeout",
    "retry_backoff",
    "trace",
    "name",
}
_MONKEY_OTHERS = {
    "timeout",  # how long it waits for a job
    "output",
    "asyncblock",
    "autocomplete",
    "prompt",
    "profile",
    "signatureversion",
    "expires",
    "postrequest",
    "color",
    "display",
    "cache_file",
    "history_file",
    "log_file",
    "paramcompletion",
    "host",
    "port",
    "path",
    "protocol",
}
_TOP = " top "  # CloudMonkey has settings before the first section; no section is called this
_TRUE = frozenset({"1", "true", "yes", "on", "y", "t"})
_FALSE = frozenset({"0", "false", "no", "off", "n", "f"})


@dataclass(frozen=True, slots=True)
class Configured:
    """What a client needs, as found in the environment or in a file."""

    endpoint: str
    auth: ApiKeys | UserLogin
    timeout: float = DEFAULT_TIMEOUT
    verify: bool | str = True
    cert: str | tuple[str, str] | None = None
    retries: int = DEFAULT_RETRIES


def from_env(env: Mapping[str, str] | None = None) -> Configured:
    """Read CLOUDSTACK_ENDPOINT and the like, or the profile that CLOUDSTACK_PROFILE names."""
    env = os.environ if env is None else env
    found = _from_environment(env, _CS_NAMES)
    profile = env.get("CLOUDSTACK_PROFILE", "").strip()
    if "endpoint" not in found and profile:
        return from_config(profile, env=env)
    where = _Place("the environment", _spelling(_CS_NAMES, found, _variable))
    if "endpoint" not in found:
        raise ConfigError(
            "CLOUDSTACK_ENDPOINT is not set: set it with CLOUDSTACK_KEY and CLOUDSTACK_SECRET, or"
            " with CLOUDSTACK_USERNAME (and _PASSWORD, _DOMAIN); or name a section of"
            " cloudstack.ini or a CloudMonkey profile with CLOUDSTACK_PROFILE"
        )
    return _configured({_CS_NAMES[name]: value for name, value in found.items()}, where)


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
        return _from_files(name, [_read(file)], env)
    candidates = _cs_files(env)
    files = [_read(file) for file in candidates if file.is_file()]
    monkeys = [_read(file) for file in _monkey_files() if file.is_file()]
    if not files and not monkeys:
        tried = ", ".join(str(file) for file in [*candidates, *_monkey_files()])
        raise ConfigError(f"there is no configuration file; tried {tried}")
    return _from_files(name, [*files, *monkeys], env)


def _cs_files(env: Mapping[str, str]) -> list[Path]:
    files = [Path.home() / ".cloudstack.ini", Path.cwd() / "cloudstack.ini"]
    named = env.get("CLOUDSTACK_CONFIG", "").strip()
    if named:
        files.append(Path(named).expanduser())
    return files


def _monkey_files() -> list[Path]:
    return [Path.home() / ".cmk" / "config", Path.home() / ".cloudmonkey" / "config"]


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    ini: RawConfigParser

    @property
    def sections(self) -> list[str]:
        return [name for name in self.ini.sections() if name != _TOP]

    @property
    def current_profile(self) -> str:
        """The profile that CloudMonkey itself would use."""
        for section in (_TOP, "core"):
            if self.ini.has_option(section, "profile"):
                return self.ini.get(section, "profile").strip()
        return ""

    @property
    def for_all_profiles(self) -> dict[str, str]:
        """Settings that CloudMonkey 6 has before the first section."""
        verify = self.ini.get(_TOP, "verifycert", fallback="").strip()
        return {"verify": verify} if verify else {}

    def is_monkey(self, section: str) -> bool:
        return any(name in self.ini[section] for name in ("url", "apikey", "secretkey"))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where settings were read, and what they are called there."""

    where: str
    spelling: Mapping[str, str]

    def name(self, setting: str) -> str:
        return self.spelling.get(setting, setting)


def _read(path: Path) -> _File:
    # Raw: a password may hold "%", which would be taken for the start of a reference.
    ini = RawConfigParser(strict=False)
    # Raised below, not here: these problems quote the file, and would hang on to our error.
    try:
        text = path.read_text(encoding="utf-8-sig")
        ini.read_string(f"[{_TOP}]\n{text}", source=str(path))
    except OSError as problem:
        wrong = f"cannot be read: {problem.strerror or type(problem).__name__}"
    except UnicodeDecodeError as problem:
        wrong = f"cannot be read: byte {problem.start} is no UTF-8 text"
    except IniError as problem:
        wrong = f"not an ini file{_line_of(problem)}"
    else:
        return _File(path, ini)
    raise ConfigError(f"{path}: {wrong}")


def _line_of(problem: IniError) -> str:
    if not isinstance(problem, ParsingError) or not problem.errors:
        return ""
    return f" (line {problem.errors[0][0] - 1})"  # a line was put in front of the file


def _from_files(name: str | None, files: list[_File], env: Mapping[str, str]) -> Configured:
    section = name or _default_section(files, env)
    having = [file for file in files if file.ini.has_section(section) and section != _TOP]
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
    names, others = (_MONKEY_NAMES, _MONKEY_OTHERS) if monkey else (_CS_NAMES, _CS_OTHERS)
    settings = having[0].for_all_profiles if monkey else {}
    for file in having:
        settings |= _settings(file, section, names, others)
    where = " and ".join(str(file.path) for file in having)
    spelling = _spelling(names, [theirs for file in having for theirs in file.ini[section]])
    overriding = _overriding(env)
    settings |= {_CS_NAMES[theirs]: value for theirs, value in overriding.items()}
    spelling |= _spelling(_CS_NAMES, overriding, _variable, only_used=True)
    return _configured(settings, _Place(f"{where}, section [{section}]", spelling))


def _overriding(env: Mapping[str, str]) -> dict[str, str]:
    """Return the settings that the environment is to override in a file, as `cs` does it."""
    wanted = set(re.split(r"\W+", env.get("CLOUDSTACK_OVERRIDES", "").lower()))
    return _from_environment(env, [name for name in _CS_NAMES if name in wanted])


def _spelling(
    names: Mapping[str, str],
    used: Iterable[str],
    spelt: Callable[[str], str] = str,
    *,
    only_used: bool = False,
) -> dict[str, str]:
    """Return what our settings are called there. Of two names that which was used is told."""
    usual = () if only_used else reversed(list(names))
    return {names[theirs]: spelt(theirs) for theirs in [*usual, *used] if theirs in names}


def _default_section(files: list[_File], env: Mapping[str, str]) -> str:
    region = env.get("CLOUDSTACK_REGION", "").strip()
    if region:
        return region
    if any(file.ini.has_section("cloudstack") for file in files):
        return "cloudstack"
    return next((file.current_profile for file in files if file.current_profile), "cloudstack")


def _settings(
    file: _File, section: str, names: Mapping[str, str], others: Iterable[str]
) -> dict[str, str]:
    found: dict[str, str] = {}
    for theirs, value in file.ini.items(section):
        text = value.strip()
        if theirs in names:
            if text:
                found[names[theirs]] = text
        elif theirs not in others and theirs not in file.ini.defaults():
            if theirs.startswith("header_"):
                continue
            close = get_close_matches(theirs, names, n=1)
            raise ConfigError(
                f"{file.path}, section [{section}]: unknown setting {theirs!r}"
                + (f"; did you mean {close[0]!r}?" if close else "")
            )
    if found.keys() & {"secret", "password"}:
        _warn_if_world_readable(file.path)
    return found


def _warn_if_world_readable(path: Path) -> None:
    if os.name == "posix" and path.stat().st_mode & stat.S_IROTH:
        warnings.warn(
            f"{path} holds secrets and everybody on this machine can read it: chmod 600 {path}",
            InsecureConfigWarning,
            stacklevel=users_level(),
        )


def _configured(settings: Mapping[str, str], place: _Place) -> Configured:
    endpoint = settings.get("endpoint")
    if endpoint is None:
        raise ConfigError(f"{place.where}: {place.name('endpoint')} is missing")
    try:
        endpoint = checked_endpoint(endpoint)
    except ConfigError as problem:
        raise ConfigError(f"{place.where}: {problem}") from None
    cert, cert_key = settings.get("cert"), settings.get("cert_key")
    if cert_key and not cert:
        raise ConfigError(
            f"{place.where}: {place.name('cert')} is missing ({place.name('cert_key')} is there)"
        )
    return Configured(
        endpoint=endpoint,
        auth=_auth(settings, place),
        timeout=_number(settings, "timeout", DEFAULT_TIMEOUT, place),
        verify=_verify(settings, place),
        cert=(cert, cert_key) if cert and cert_key else cert,
        retries=_count(settings, "retries", DEFAULT_RETRIES, place),
    )


def _auth(settings: Mapping[str, str], place: _Place) -> ApiKeys | UserLogin:
    key, secret = settings.get("key"), settings.get("secret")
    if key and secret:
        return ApiKeys(key, secret)
    if settings.get("username"):
        return UserLogin(
            settings["username"],
            settings.get("password"),
            domain=settings.get("domain"),
        )
    if key or secret:
        missing = place.name("secret" if key else "key")
        given = place.name("key" if key else "secret")
        raise ConfigError(f"{place.where}: {missing} is missing ({given} is there)")
    raise ConfigError(
        f"{place.where}: {place.name('key')} and {place.name('secret')} are missing, and"
        f" {place.name('username')}, too: give the one or the other"
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
            f"{place.where}: {place.name(name)} is not a number of seconds above 0: {text!r}"
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
