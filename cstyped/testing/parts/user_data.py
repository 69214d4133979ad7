"""User data as commands take it: base64, with or without padding, in one line or in several."""

from __future__ import annotations

import base64
import re
from urllib.parse import unquote_plus

from ..asking.call import Call
from ..refusal import invalid
from .settings import whole

# Letters of base64 and of its URL-safe form; white space is passed over.
_BASE64 = re.compile(r"[A-Za-z0-9+/_\-=\s]*")
_MOST_BY_GET = 4096
_MOST_BY_POST = 1_048_576


def checked(call: Call, text: str) -> str | None:
    """User data as it is kept: in one line, padded. 431 unless it is base64 of something, and no
    longer than the way it was sent allows. Nothing, or white space, is no user data.
    """
    if not text.strip():
        return None
    if "%" in text:
        text = unquote_plus(text)
    if not _BASE64.fullmatch(text):
        raise invalid("user data is not base64")
    raw = _decoded(text)
    if not raw:
        raise invalid("user data is too short")
    if len(text) > (_MOST_BY_GET if call.method == "GET" else _MOST_BY_POST):
        raise invalid(f"user data is too long for {call.method}: {len(text)} characters")
    most = whole(call.site, "vm.userdata.max.length")
    if len(text) > most:
        # In the server's words: clients look for them.
        raise invalid(f"User data has exceeded configurable max length: {most}")
    return base64.b64encode(raw).decode()


def _decoded(text: str) -> bytes:
    letters = re.sub(r"[\s=]", "", text).replace("-", "+").replace("_", "/")
    if len(letters) % 4 == 1:
        letters = letters[:-1]  # six bits are no byte
    return base64.b64decode(letters + "=" * (-len(letters) % 4))
