"""The URL of the API: what it must look like, and whether it is safe to send secrets there."""

from __future__ import annotations

import re
import warnings
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit, urlunsplit

from cstyped.checks.text import is_text
from cstyped.errors import ConfigError, InsecureTransportWarning
from cstyped.errors.callsite import users_level

_USUAL_PATH = "/client/api"
_EXAMPLE = "it should look like https://cloud.example/client/api"
_BLANK = re.compile(r"\s")


def checked_endpoint(endpoint: str) -> str:
    """Return the URL to send calls to. Raises ConfigError; warns where nothing is encrypted."""
    if not is_text(endpoint):
        raise ConfigError(f"endpoint: must be a string, not {type(endpoint).__name__}")
    text = endpoint.strip()
    parts, wrong = _parsed(text)
    # Not quoted where there is an "@": what stands before it can be a password, and one with odd
    # characters makes a URL unreadable.
    if "@" in text and (wrong or parts is None or "@" in parts.netloc):
        wrong = (
            "it contains a user name or password, which would appear in logs;"
            " use ApiKeys(...) or UserLogin(...)"
        )
    if wrong or parts is None:
        raise ConfigError(f"endpoint: {wrong}")
    host, port = parts.hostname or "", parts.port
    if parts.scheme == "http" and not is_loopback(host):
        _warn_once(host if port is None else f"{host}:{port}")
    # The address of the server, and of its user interface, are what people have at hand.
    usual = parts.path.rstrip("/") in ("", "/client", _USUAL_PATH)
    path = _USUAL_PATH if usual else parts.path
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))


def _parsed(text: str) -> tuple[SplitResult | None, str]:
    """Return the parts of a URL, and what is wrong with it."""
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError as problem:
        return None, f"not a URL ({problem}); {_EXAMPLE}"
    if parts.scheme not in ("http", "https"):
        if "://" in text:
            return parts, f"{parts.scheme}:// is not http:// or https://"
        if not text:
            return parts, f"it is empty; {_EXAMPLE}"
        return parts, f"{text!r} has no scheme; did you mean 'https://{text.lstrip('/')}'?"
    if not host or _BLANK.search(text):
        return parts, f"{text!r} names no host; {_EXAMPLE}"
    if parts.query or parts.fragment:
        return parts, f"it must end before the '?' or '#'; {_EXAMPLE}"
    return parts, ""


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine, so that nothing leaves it."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


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
