"""Send one request through aiohttp and receive its answer, whatever it is; or what broke it."""

from __future__ import annotations

import asyncio
import base64
import codecs
import ssl
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import aiohttp
from requests.utils import DEFAULT_CA_BUNDLE_PATH, get_auth_from_url, select_proxy
from yarl import URL

from cstyped.aio.connector import Attempt, FreshConnector, current
from cstyped.aio.failure import ClosedMeanwhileError, UnusableFilesError, UnusableProxyError
from cstyped.http.received import Broken, Received
from cstyped.http.send import HEADERS, Endpoint
from cstyped.settings import Settings
from cstyped.wire.call import Answer
from cstyped.wire.headers import cookies

# As http.client has it, where aiohttp would refuse a line above 8 KiB.
_LONGEST_LINE = 1 << 16
_NO_LIMIT = aiohttp.ClientTimeout(total=None, sock_connect=None, sock_read=None)


class Connections:
    """The connections of one event loop."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        environment = endpoint.environment()
        proxy = _checked_proxy(select_proxy(endpoint.url, environment["proxies"]))
        # A proxy is asked for a tunnel, or for the answer itself: then each call has its password.
        password = {} if proxy is None else _proxy_password(proxy)
        to_proxy, to_server = (password, {}) if endpoint.is_tls else ({}, password)
        self._http = aiohttp.ClientSession(
            connector=FreshConnector(_tls(environment) if endpoint.is_tls else False),
            # Those of a login stand beside their session key, in credentials/session.py.
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={**HEADERS, **to_server},
            timeout=_NO_LIMIT,
            max_line_size=_LONGEST_LINE,
            max_field_size=_LONGEST_LINE,
        )
        self._url = URL(endpoint.url, encoded=True)
        # Without its user: aiohttp shows this URL where it complains of a connection.
        self._proxy = None if proxy is None else URL(proxy).with_user(None)
        self._proxy_headers = to_proxy or None

    async def close(self) -> None:
        """Close them."""
        await self._http.close()

    async def post(
        self, body: bytes, settings: Settings, *, query: str, cookie: str, repeatable: bool
    ) -> Received | Broken:
        """Send a call once: see http/send.py."""
        if self._http.closed:
            return Broken(ClosedMeanwhileError("its event loop is ending"), in_handshake=True)
        attempt = Attempt(repeatable=repeatable)
        current.set(attempt)
        url = self._url if not query else URL(f"{self._endpoint.url}?{query}", encoded=True)
        headers = dict(settings.headers)
        if cookie:
            headers["Cookie"] = cookie
        limit = settings.answer_timeout
        status: int | None = None
        found: Mapping[str, str] = {}
        pieces: list[bytes] = []
        try:
            async with asyncio.timeout(limit):
                response = await self._http.post(
                    url,
                    data=body,
                    headers=headers or None,
                    allow_redirects=False,
                    proxy=self._proxy,
                    proxy_headers=self._proxy_headers,
                    timeout=_within(settings.connect_timeout),
                )
                try:
                    status, found = response.status, response.headers
                    # What is there, so that an error can show the start of an answer that breaks.
                    while not response.content.at_eof():
                        pieces.append(await response.content.readany())
                except BaseException:
                    response.close()
                    raise
                new_cookies = cookies(response.headers.getall("Set-Cookie", ()))
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as error:
            received = None if status is None else Answer(status, found, b"".join(pieces))
            # Closing a client breaks its calls that are under way: the server is not to blame.
            cause = ClosedMeanwhileError("this client was closed") if self._http.closed else error
            return Broken(cause, not attempt.connected, received)
        whole = b"".join(pieces).removeprefix(codecs.BOM_UTF8)
        return Received(Answer(status, found, whole), new_cookies)


@lru_cache
def _within(connect: float | None) -> aiohttp.ClientTimeout:
    return _NO_LIMIT if connect is None else aiohttp.ClientTimeout(connect=connect)


def _checked_proxy(proxy: str | None) -> str | None:
    if proxy is not None and not proxy.lower().startswith(("http://", "https://")):
        raise UnusableProxyError("AsyncClient supports only http:// and https:// proxies")
    return proxy


def _proxy_password(proxy: str) -> dict[str, str]:
    user, password = get_auth_from_url(proxy)
    if not (user or password):
        return {}
    told = base64.b64encode(f"{user}:{password}".encode("latin-1")).decode()
    return {"Proxy-Authorization": f"Basic {told}"}


def _tls(environment: Mapping[str, Any]) -> ssl.SSLContext:  # Any: see Endpoint.environment()
    """Return what checks the server's certificate and shows the client's, as requests would."""
    verify, cert = environment["verify"], environment["cert"]
    try:
        if verify is False:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        else:
            authority = str(DEFAULT_CA_BUNDLE_PATH if verify is True else verify)
            is_folder = Path(authority).is_dir()
            context = ssl.create_default_context(
                cafile=None if is_folder else authority, capath=authority if is_folder else None
            )
        if cert is not None:
            files = (cert,) if isinstance(cert, str) else cert
            context.load_cert_chain(*files)
    except ssl.SSLError:
        raise
    except OSError as error:
        named = ", ".join(str(each) for each in (verify, cert) if not isinstance(each, bool | None))
        raise UnusableFilesError(f"{error.strerror}: {named}") from None
    return context
