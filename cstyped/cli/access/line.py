"""The way to the server: its encryption, and how the two clocks go."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from cstyped.client import BaseClient

_PATIENCE = 5  # seconds
_LOCAL = ("localhost", "127.0.0.1", "::1")
_DAY = 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen of it. None, or an empty string, is what could not be found out.

    protocol: such as TLSv1.3. days_left: until the certificate ends. ahead: seconds by which the
    clock here is ahead of the server's. local: the server is on this machine.
    """

    encrypted: bool
    verified: bool
    protocol: str = ""
    days_left: int | None = None
    ahead: float | None = None
    local: bool = False


def look_at(client: BaseClient, headers: Mapping[str, str], at: float) -> Seen:
    """Look at the way to a server that has just answered.

    headers: of its answer. at: the time here when it answered, or in the middle of waiting for it.
    """
    parts = urlsplit(client.endpoint)
    encrypted = parts.scheme == "https"
    verify = client._caller.shared.connection.verify
    protocol, days_left = "", None
    if encrypted and parts.hostname:
        protocol, days_left = _handshake(parts.hostname, parts.port or 443, verify)
    return Seen(
        encrypted,
        verified=verify is not False,
        protocol=protocol,
        days_left=days_left,
        ahead=_ahead(headers, at),
        local=parts.hostname in _LOCAL,
    )


def _handshake(host: str, port: int, verify: bool | str | Path) -> tuple[str, int | None]:
    authority = Path(verify) if isinstance(verify, str | Path) else None
    folder = authority is not None and authority.is_dir()
    context = ssl.create_default_context(
        cafile=None if authority is None or folder else str(authority),
        capath=str(authority) if folder else None,
    )
    if verify is False:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    try:
        with (
            socket.create_connection((host, port), timeout=_PATIENCE) as plain,
            context.wrap_socket(plain, server_hostname=host) as line,
        ):
            certificate = line.getpeercert() or {}
            ends = certificate.get("notAfter")
            left = None
            if isinstance(ends, str):
                left = int((ssl.cert_time_to_seconds(ends) - time.time()) // _DAY)
            return line.version() or "", left
    except (OSError, ValueError):
        return "", None


def _ahead(headers: Mapping[str, str], at: float) -> float | None:
    said = next((text for name, text in headers.items() if name.lower() == "date"), "")
    try:
        # The header has whole seconds, so that on average half of one is past already.
        return at - parsedate_to_datetime(said).timestamp() - 0.5
    except ValueError:
        return None
