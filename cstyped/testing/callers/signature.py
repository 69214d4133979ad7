"""Check a signed request by the server's algorithm.

Written apart from cstyped.credentials.signing, so that neither hides the other's mistake.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping
from datetime import timedelta

from .. import clock

# The bytes that Java's URLEncoder leaves alone; a blank becomes "+", which the server turns into
# %20.
_KEPT = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-*_")
_CODES = tuple(chr(byte) if byte in _KEPT else f"%{byte:02x}" for byte in range(256))
LONGEST_EXPIRY = timedelta(minutes=15)


def expected(params: Mapping[str, str], secret: str) -> str:
    """The signature that `params` (all of them; `signature` is skipped) must carry."""
    names = sorted(
        (name for name in params if name.lower() != "signature"),
        key=lambda name: name.encode("utf-16-be"),
    )
    text = "&".join(f"{name}={_encoded(params[name])}" for name in names).lower()
    digest = hmac.new(secret.encode(), text.encode(), hashlib.sha1).digest()
    return base64.b64encode(digest).decode()


def _encoded(value: str) -> str:
    if value.isascii() and value.isalnum():
        return value
    return "".join([_CODES[byte] for byte in value.encode("utf-8", "replace")])


def matches(params: Mapping[str, str], secret: str, given: str) -> bool:
    return hmac.compare_digest(expected(params, secret).encode(), given.encode())


def in_time(params: Mapping[str, str], now: float, *, enforced: bool) -> bool:
    """Whether `signatureversion` 3 and `expires` are as they must be. Names in any case."""
    by_name = {name.lower(): value for name, value in params.items()}
    if by_name.get("signatureversion") != "3":
        return not enforced
    ends = clock.zoned(by_name.get("expires", ""))
    if ends is None or ends.timestamp() < now:
        return False
    return not enforced or ends.timestamp() <= now + LONGEST_EXPIRY.total_seconds()
