"""Send one request over HTTP and receive its answer, whatever it is; or what broke instead."""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import requests
import urllib3.exceptions
from requests.utils import get_auth_from_url
from urllib3.util import parse_url

from cstyped.errors import ConfigError
from cstyped.http import pool
from cstyped.http.endpoint import is_loopback
from cstyped.http.received import Broken, Received
from cstyped.settings import Cert, ConnectionSettings, Settings
from cstyped.wire.call import Answer
from cstyped.wire.headers import cookies

_CHUNK = 1 << 16
# A read makes room for all that it asks for, and a server may promise anything.
_LONGEST_READ = 1 << 24
HEADERS = {
    "Accept": "application/json",
    # Left out, aiohttp would ask for gzip, and the server packs at its highest level, while the
    # caller waits.
    "Accept-Encoding": "identity",
    "Content-Type": "application/x-www-form-urlencoded",
    "User-Agent": "cstyped",
}


class Endpoint:
    """One endpoint over HTTP: its connections, proxies and certificates. Threads share it."""

    def __init__(self, url: str, connection: ConnectionSettings) -> None:
        self.url = url
        parts = urlsplit(url)
        self.host = parts.hostname or url
        self.origin = f"{parts.scheme}://{parts.netloc}"
        self.is_tls = parts.scheme == "https"
        self.has_certificate = connection.cert is not None
        verify = connection.verify
        self._verify = verify if isinstance(verify, bool) else str(verify)
        self._cert = _cert_paths(connection.cert)
        self._proxies = dict(connection.proxies or {})
        if connection.proxies is None and is_loopback(self.host):
            # A proxy of the environment would look for the server on its own machine.
            self._proxies = {"no_proxy": self.host}
        self._blank: requests.PreparedRequest | None = None
        self._merged: Mapping[str, Any] | None = None  # Any: see environment()
        self.reconnect()

    def reconnect(self) -> None:
        """Leave all connections alone, and begin with none."""
        self._http = pool.PlainSession()

    def close(self) -> None:
        """Close all connections."""
        self._http.close()

    def passwords(self) -> frozenset[str]:
        """Return what opens the proxies, which no text may show."""
        proxies: Mapping[str, str] = self.environment()["proxies"]
        return frozenset(
            word
            for url in proxies.values()
            # Cut by hand: a password with odd characters makes a URL that cannot be parsed.
            for word in _user_and_password(url)
        )

    def post(
        self,
        body: bytes,
        settings: Settings,
        *,
        query: str = "",
        cookie: str = "",
        repeatable: bool,
        began: float,
    ) -> Received | Broken:
        """Send a call once.

        Args:
            body: the form with its parameters.
            settings: those of the call.
            query: the parameters where they go in the URL instead.
            cookie: the cookies of its session.
            repeatable: whether it only reads.
            began: time.monotonic() of when the time for the answer starts.
        """
        limit = settings.answer_timeout
        attempt = pool.Attempt(
            connect=settings.connect_timeout,
            read=limit,
            repeatable=repeatable,
            deadline=None if limit is None else began + limit,
            query=query,
        )
        timeout: Any = attempt  # Any: the declared type leaves it out, and requests takes it
        headers: Mapping[str, str] = {}
        status: int | None = None
        pieces: list[bytes] = []
        try:
            # By the session and not by its adapter: what watches requests wraps this method.
            with self._http.send(
                self._prepared(body, cookie, settings.headers),
                stream=True,
                timeout=timeout,
                allow_redirects=False,
                **self.environment(),
            ) as response:
                status, headers = response.status_code, response.headers
                length: int | None = response.raw.length_remaining
                # Unless it must be unpacked, a whole body in one read is the least work.
                whole = bool(length) and "Content-Encoding" not in headers
                response.raw.decode_content = not whole
                if whole:
                    pieces.append(response.raw.read(min(length or 0, _LONGEST_READ)))
                # urllib3 has read1 since 2.2, and requests takes older ones. It gives what is
                # there, so that an error can show the start of an answer that breaks off.
                read = getattr(response.raw, "read1", response.raw.read)
                while piece := read(_CHUNK):
                    pieces.append(piece)
                if attempt.broken is not None:
                    raise attempt.broken
                if response.raw.length_remaining:  # urllib3 1 leaves that to its callers
                    missing = response.raw.length_remaining
                    raise urllib3.exceptions.IncompleteRead(sum(map(len, pieces)), missing)
                new_cookies = cookies(response.raw.headers.getlist("Set-Cookie"))
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            received = None if status is None else Answer(status, headers, b"".join(pieces))
            return Broken(attempt.broken or error, attempt.in_handshake, received)
        body_of_answer = b"".join(pieces).removeprefix(codecs.BOM_UTF8)
        return Received(Answer(status, headers, body_of_answer), new_cookies)

    # Session.request would look through the whole environment, merge cookies and settle the URL
    # anew at each call, which takes longer than all the rest of a small one. Nothing of that
    # changes between the calls of one client, and it follows no redirect and keeps no cookie.

    def _prepared(
        self, body: bytes, cookie: str, headers: Mapping[str, str]
    ) -> requests.PreparedRequest:
        if self._blank is None:
            self._blank = requests.Request("POST", self.url, headers=HEADERS).prepare()
        prepared = self._blank.copy()
        prepared.headers.update(headers)
        if cookie:
            prepared.headers["Cookie"] = cookie
        prepared.headers["Content-Length"] = str(len(body))
        prepared.body = body
        return prepared

    def environment(self) -> Mapping[str, Any]:  # Any: requests merges settings of many types
        """Return what the settings and the environment say of certificates and proxies."""
        if self._merged is None:
            merged = self._http.merge_environment_settings(
                self.url, dict(self._proxies), True, self._verify, self._cert
            )
            for scheme, url in merged["proxies"].items():
                if scheme not in ("no", "no_proxy") and not _is_address(url):
                    raise ConfigError(
                        f"the proxy for {scheme} is not a usable address: it looks like"
                        " http://user:password@proxy:3128, with odd characters of the password"
                        " percent-encoded and none beyond Latin-1. It comes from proxies=...,"
                        " HTTPS_PROXY or HTTP_PROXY."
                    )
            self._merged = {name: merged[name] for name in ("verify", "cert", "proxies")}
        return self._merged


def _is_address(url: str) -> bool:
    # requests fails in many ways on what is not one, some of them by chance.
    try:
        "".join(get_auth_from_url(url)).encode("latin-1")
        return bool(parse_url(url).host)
    except (urllib3.exceptions.LocationParseError, ValueError):
        return False


def _user_and_password(url: str) -> tuple[str, ...]:
    before, at, _ = url.rpartition("@")
    if not at:
        return ()
    user = before.rpartition("//")[2]
    return user, user.partition(":")[2]


def _cert_paths(cert: Cert | None) -> str | tuple[str, str] | None:
    if cert is None or isinstance(cert, str | Path):
        return None if cert is None else str(cert)
    certificate, key = cert
    return str(certificate), str(key)
