"""An answer as bytes: JSON or XML."""

from __future__ import annotations

import html
import json

from cstyped.checks.json_types import is_list, is_object

CONTENT_TYPE = "application/json;charset=utf-8"
XML_CONTENT_TYPE = "text/xml;charset=utf-8"


def as_json(envelope: str, inside: object) -> bytes:
    # Compact and unescaped, as the server writes it.
    return json.dumps({envelope: inside}, ensure_ascii=False, separators=(",", ":")).encode(
        "utf-8", "surrogatepass"
    )


def as_xml(envelope: str, inside: object) -> bytes:
    """The same content as XML: lists are repeated elements. What a client gets that forgets
    response=json.
    """
    return ("<?xml version='1.0' encoding='UTF-8'?>" + _element(envelope, inside)).encode()


def _element(name: str, value: object) -> str:
    if is_object(value):
        return f"<{name}>{''.join(_element(key, item) for key, item in value.items())}</{name}>"
    if is_list(value):
        return "".join(_element(name, item) for item in value)
    if isinstance(value, bool):
        return f"<{name}>{str(value).lower()}</{name}>"
    return f"<{name}>{html.escape(str(value), quote=False)}</{name}>"
