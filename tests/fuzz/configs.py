"""Fuzz the files of cs and CloudMonkey, and the environment that names a section of them."""

from __future__ import annotations

import tempfile
import warnings
from pathlib import Path

from cstyped.config import from_config, from_env
from cstyped.config.files import CS_NAMES
from cstyped.errors import ConfigError, InsecureTransportWarning
from tests.fuzz.choices import Choices

_SECRET = "s3cr3t-of-nobody"
_NAMES = (*CS_NAMES, "url", "apikey", "secretkey", "verifycert", "profile", "method", "header_X-A")
_SECTIONS = ("cloudstack", "core", "prod", "DEFAULT", "default", " top ", "a%b")
_VALUES = (
    *("https://cloud.example/client/api", "http://127.0.0.1:8080", "cloud.example", "https://["),
    *("https://user:pass@cloud.example", "true", "false", "0", "30", "nan", "inf", "1e400", "get"),
    *("/dev/null", "%(key)s", "key", "ftp://cloud.example", "https://cloud.example:99999999/"),
)
_SEPARATORS = (" = ", "=", ": ", ":", " ", "\n  ")


def run(data: bytes) -> None:
    """Read a file, or take an environment. Anything but settings or a ConfigError is a finding."""
    choices = Choices(data)
    kind = choices.below(4)
    path = Path(tempfile.mkdtemp()) / "cloudstack.ini"
    try:
        _run(choices, kind, path)
    finally:
        path.unlink(missing_ok=True)
        path.parent.rmdir()


def _run(choices: Choices, kind: int, path: Path) -> None:
    environment: dict[str, str] = {}
    for _ in range(choices.below(4) if kind else 12):
        name = f"CLOUDSTACK_{choices.pick((*CS_NAMES, 'profile', 'region', 'overrides')).upper()}"
        environment[name] = _value(choices, name.lower())
    section = choices.text(*_SECTIONS) if choices.below(3) else None
    content = choices.rest() if kind == 1 else _content(choices).encode("utf-8", "surrogatepass")
    path.write_bytes(content)
    path.chmod(0o600)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            warnings.simplefilter("ignore", InsecureTransportWarning)
            if kind == 0:
                environment["CLOUDSTACK_CONFIG"] = str(path)
                found = from_env(environment)
            else:
                found = from_config(section, path, env=environment)
    except ConfigError as error:
        said = str(error)
    else:
        said = repr(found)
        assert found.timeout > 0, said
        assert found.retries >= 0, said
    assert _SECRET not in said, f"a secret is shown: {said}"


def _content(choices: Choices) -> str:
    lines: list[str] = []
    while choices:
        kind = choices.below(8)
        if kind == 0:
            lines.append(f"[{choices.text(*_SECTIONS)}]")
        elif kind == 1:
            lines.append(choices.text("# a comment", "; another", "\ufeff", " continued", "\0"))
        else:
            name = choices.text(*_NAMES)
            lines.append(f"{name}{choices.pick(_SEPARATORS)}{_value(choices, name)}")
    return "\n".join(lines)


def _value(choices: Choices, name: str) -> str:
    if name.endswith(("secret", "secretkey", "password")):
        return _SECRET + choices.text()
    return choices.text(*_VALUES)
