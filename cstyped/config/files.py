"""Read the files of `cs` and CloudMonkey; what their settings mean is in config.py."""

from __future__ import annotations

import os
import stat
import warnings
from collections.abc import Iterable, Mapping
from configparser import Error as IniError
from configparser import ParsingError, RawConfigParser
from dataclasses import dataclass
from pathlib import Path

from cstyped.checks.suggestions import did_you_mean
from cstyped.errors import ConfigError, InsecureConfigWarning
from cstyped.errors.callsite import users_level

# The names that each kind of file uses for our settings.
CS_NAMES = {
    "endpoint": "endpoint",
    "key": "key",
    "secret": "secret",
    "username": "username",
    "password": "password",
    "domain": "domain",
    "domainid": "domainid",
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
HEADER = "header_"  # of a request: header_x-team = blue
_TOP = " top "  # CloudMonkey has settings before the first section; no section is called this


def cs_files(env: Mapping[str, str]) -> list[Path]:
    """Return the files that `cs` reads, lowest priority first."""
    files = [Path.home() / ".cloudstack.ini", Path.cwd() / "cloudstack.ini"]
    named = env.get("CLOUDSTACK_CONFIG", "").strip()
    if named:
        files.append(Path(named).expanduser())
    return files


def monkey_files() -> list[Path]:
    """Return where CloudMonkey keeps its settings, the newer program first."""
    return [Path.home() / ".cmk" / "config", Path.home() / ".cloudmonkey" / "config"]


@dataclass(frozen=True, slots=True)
class File:
    """One of these files. A section of it is one of `cs`, or a profile of CloudMonkey."""

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
    def _for_all_profiles(self) -> dict[str, str]:
        """Settings that CloudMonkey 6 has before the first section."""
        verify = self.ini.get(_TOP, "verifycert", fallback="").strip()
        return {"verify": verify} if verify else {}

    def has(self, section: str) -> bool:
        return section != _TOP and self.ini.has_section(section)

    def is_monkey(self, section: str) -> bool:
        return any(name in self.ini[section] for name in ("url", "apikey", "secretkey"))

    def names(self, section: str) -> Mapping[str, str]:
        """The names of that section's program -> those of our settings."""
        return _MONKEY_NAMES if self.is_monkey(section) else CS_NAMES

    def used(self, section: str) -> list[str]:
        """The settings that are there, as they are called there."""
        return list(self.ini[section])

    def settings(self, section: str) -> dict[str, str]:
        """Return our settings that the section has. Raises ConfigError for unknown settings.

        A header keeps the name that `cs` gives it, such as `header_x-team`.
        """
        names = self.names(section)
        self._refuse_unknown(section)
        found = self._for_all_profiles if self.is_monkey(section) else {}
        for theirs, value in self.ini.items(section):
            text = value.strip()
            if text and (theirs in names or theirs.startswith(HEADER)):
                found[names.get(theirs, theirs)] = text
        if any(name in ("secret", "password") or name.startswith(HEADER) for name in found):
            _warn_if_world_readable(self.path)
        return found

    def _refuse_unknown(self, section: str) -> None:
        """Raise ConfigError for an unknown setting, which would otherwise be ignored."""
        monkey = self.is_monkey(section)
        of_all = dict(self.ini.defaults())
        before = [name for name in self.ini.options(_TOP) if name not in of_all]
        if before and not monkey:
            raise ConfigError(
                f"{self.path}: the setting {_described(before[0], ())} is before the first"
                " section, where it has no effect"
            )
        places = (
            ("before the first section", before),
            ("section [DEFAULT]", of_all),
            (f"section [{section}]", self.ini[section]),
        )
        names = self.names(section)
        others = _MONKEY_OTHERS if monkey else _CS_OTHERS
        for place, given in places:
            for theirs in given:
                header = theirs.startswith(HEADER) and not monkey
                if not (theirs in names or theirs in others or header):
                    raise ConfigError(
                        f"{self.path}, {place}: unknown setting {_described(theirs, names)}"
                    )


def read(path: Path) -> File:
    """Return the parsed file. Raises ConfigError that quotes nothing of its content."""
    # Raw: a password may hold "%", which would be taken for the start of a reference.
    ini = RawConfigParser(strict=False)
    # Raised below, not here: these problems quote the file, and would hang on to our error.
    try:
        text = path.read_text(encoding="utf-8-sig")
        ini.read_string(f"[{_TOP}]\n{text}", source=str(path))
    except OSError as problem:
        wrong = f"cannot be read: {problem.strerror or type(problem).__name__}"
    except UnicodeDecodeError as problem:
        wrong = f"cannot be read: byte {problem.start} is not valid UTF-8"
    except IniError as problem:
        wrong = f"not an ini file{_line_of(problem)}"
    else:
        return File(path, ini)
    raise ConfigError(f"{path}: {wrong}")


def _described(setting: str, known: Iterable[str]) -> str:
    """Return how an error names a setting that is not known."""
    name, blank, _ = setting.partition(" ")
    if blank:
        # A secret can stand here: without its "=" the line is a name up to the next "=" or ":".
        return f"{name + ' ...'!r}; is a '=' missing after {name!r}?"
    return f"{name!r}{did_you_mean(name, known)}"


def _line_of(problem: IniError) -> str:
    if not isinstance(problem, ParsingError) or not problem.errors:
        return ""
    return f" (line {problem.errors[0][0] - 1})"  # a line was put in front of the file


def _warn_if_world_readable(path: Path) -> None:
    if os.name == "posix" and path.stat().st_mode & stat.S_IROTH:
        warnings.warn(
            f"{path} contains secrets and every user of this machine can read it;"
            f" run chmod 600 {path}",
            InsecureConfigWarning,
            stacklevel=users_level(),
        )
