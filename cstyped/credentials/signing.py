"""Sign a request with an API key pair. Pure; a login has a session (session.py)."""

from __future__ import annotations

import base64
import codecs
import hmac
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from urllib.parse import quote

# A server that enforces timestamps takes `expires` up to 15 minutes ahead of its own clock and
# none in the past. The middle lets the two clocks differ by seven minutes either way.
LIFETIME = timedelta(minutes=7, seconds=30)
# Most values need no escape, and quote() takes ten times as long to find that out.
_PLAIN = re.compile(r"[A-Za-z0-9_.*-]*").fullmatch
_ODD = re.compile(r"[^A-Za-z0-9_.*-]")
_ESCAPES = {chr(code): f"%{code:02X}" for code in range(128)}
_UTF_16 = codecs.lookup("utf-16-be")  # loaded here, where no fork cuts it in two (loading.py)


def signature(params: Mapping[str, str], secret: str) -> str:
    """Return the value of the `signature` parameter.

    `params`: every other parameter of the request, before it is encoded for the wire.
    Only names are sorted, as they are sent, in the order of their UTF-16 units; the text is
    lower-cased afterwards. Sorting lower-cased names would move map keys with capitals.
    Rule: docs/wire.md, Signing. Vectors: tests/signing/.
    """
    names = [name for name in params if name.lower() != "signature"]
    if "".join(names).isascii():
        names.sort()
    else:
        names.sort(key=lambda name: _UTF_16.encode(name, "surrogatepass")[0])
    pairs = [
        f"{name}={value if _PLAIN(value) else _encode(value)}"
        for name, value in [(name, params[name]) for name in names]
    ]
    text = "&".join(pairs).lower()
    # hmac.digest() lets other threads run while OpenSSL holds its locks. One of them could fork,
    # and the child would wait for those locks for ever.
    digest = hmac.new(secret.encode(), text.encode(), "sha1").digest()
    return base64.b64encode(digest).decode()


def signed(params: Mapping[str, str], key: str, secret: str, now: datetime) -> dict[str, str]:
    """Return `params` with everything that a signature of version 3 made at `now` needs."""
    complete = dict(params)
    complete["apiKey"] = key
    complete["signatureVersion"] = "3"
    complete["expires"] = _expires(int(now.timestamp()))
    complete["signature"] = signature(complete, secret)
    return complete


@lru_cache(maxsize=8)  # many calls begin in the same second
def _expires(now: int) -> str:
    # 4.11 takes no other form of the offset than this one.
    return (datetime.fromtimestamp(now, UTC) + LIFETIME).strftime("%Y-%m-%dT%H:%M:%S+0000")


def _encode(value: str) -> str:
    if value.isascii():
        return _ODD.sub(lambda odd: _ESCAPES[odd[0]], value)
    # The server encodes like Java's URLEncoder, which keeps "*" and escapes "~".
    return quote(value, safe="*").replace("~", "%7E")
