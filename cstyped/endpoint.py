"""The URL of the API: what it must look like, and whether it is safe to send secrets there."""

from __future__ import annotations

import warnings
from ipaddress import ip_address
from urllib.parse import urlsplit, urlunsplit

from cstyped.errors import ConfigError, InsecureTransportWarning
from cstyped.frames import users_level

_USUAL_PATH = "/client/api"


def checked_endpoint(endpoint: str) -> str:
    """Return the URL to send calls to. Raises ConfigError; warns where nothing is encrypted."""
    if not _is_text(endpoint):
        raise ConfigError(f"endpoint: {type(endpoint).__name__} is not a text")
    text = endpoint.strip()
    example = "https://cloud.example/client/api"
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError as problem:
        raise ConfigError(f"endpoint: not a URL ({problem}); it looks like {example}") from None
    if parts.scheme not in ("http", "https"):
        if "://" in text:
            raise ConfigError(f"endpoint: {parts.scheme}:// is not http:// or https://")
        raise ConfigError(
            f"endpoint: {text!r} has no scheme; did you mean 'https://{text}'?"
            if text
            else f"endpoint: it is empty; it looks like {example}"
        )
    if "@" in parts.netloc:
        raise ConfigError(
            "endpoint: it holds a user name or password, which would show in logs;"
            " use ApiKeys(...) or UserLogin(...)"
        )
    if not host:
        raise ConfigError(f"endpoint: {text!r} names no host; it looks like {example}")
    if parts.query or parts.fragment:
        raise ConfigError(f"endpoint: it must end before the '?' or '#'; it looks like {example}")
    if parts.scheme == "http" and not is_loopback(host):
        _warn_once(host if port is None else f"{host}:{port}")
    # The address of the server, and of its user interface, are what people have at hand.
    usual = parts.path.rstrip("/") in ("", "/client", _USUAL_PATH)
    path = _USUAL_PATH if usual else parts.path
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine, so that nothing leaves it."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _is_text(value: object) -> bool:
    return isinstance(value, str)  # not everybody who calls uses a checker


_warned: set[str] = set()


def _warn_once(where: str) -> None:
    if where in _warned:
        return
    warnings.warn(
        f"http:// to {where}: passwords, session keys and answers go over the network unencrypted;"
        " use https://",
        InsecureTransportWarning,
        stacklevel=users_level(),
    )
    _warned.add(where)
