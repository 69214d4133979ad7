"""Bytes of an answer -> JSON documents, and what is inside their envelope. Pure.

The envelope `{E: {"count": 2, K: [..]}}` is read with E and K unknown, because neither can be
computed from the command.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Checkers need not read pydantic for it.
    def from_json(data: bytes) -> object: ...
else:
    from pydantic_core import from_json

from cstyped.checks.json_types import is_object, kind_of
from cstyped.wire.call import Answer

Inside = dict[str, object]

# An escape that JSON knows, or a lone backslash: the server breaks up texts such as "\u0041".
_BACKSLASH = re.compile(r'\\(["\\/bfnrt]|u[0-9a-fA-F]{4})|\\')


class UnreadableError(ValueError):
    """The body is not an answer of CloudStack. The text says what it is, without its contents."""


def is_document(answer: Answer) -> bool:
    """Tell whether the body is one document of strict JSON. It is kept for take_document()."""
    if not answer.parsed:
        try:
            # Equal texts become one object, as many are in the rows of a list.
            answer.parsed.append(from_json(answer.body))
        except ValueError:
            return False
    return True


def take_document(answer: Answer) -> object:
    """Return the body as JSON; None where it is not strict JSON, or two documents.

    What is returned is the caller's to change: whoever asks next gets a document of their own.
    """
    return answer.parsed.pop() if is_document(answer) else None


def documents_of(answer: Answer) -> list[object]:
    """Return the JSON documents of a body: one, or two where the server appended an error."""
    if is_document(answer):
        return [answer.parsed.pop()]
    return _patient_documents(answer.body)


def _documents(body: bytes) -> list[object]:
    try:
        return [from_json(body)]
    except ValueError:
        return _patient_documents(body)


def _patient_documents(body: bytes) -> list[object]:
    text = body.decode("utf-8-sig", "replace").strip()
    if not text:
        raise UnreadableError("an empty body")
    try:
        return _split(text)
    except RecursionError:
        raise UnreadableError("JSON that is nested too deeply") from None
    except ValueError:
        pass
    try:
        return _split(_BACKSLASH.sub(lambda found: found[0] if found[1] else "\\\\", text))
    except (ValueError, RecursionError):
        raise UnreadableError("not JSON, or incomplete JSON") from None


def _split(text: str) -> list[object]:
    # strict=False: the server can send raw control characters inside strings.
    # docs/wire.md, Values in answers
    decoder = json.JSONDecoder(strict=False, parse_int=_whole)
    found: list[object] = []
    position = 0
    while position < len(text):
        document, end = decoder.raw_decode(text, position)
        found.append(document)
        position = end + len(text[end:]) - len(text[end:].lstrip())
    return found


def _whole(digits: str) -> int | str:
    try:
        return int(digits)
    except ValueError:
        # Python refuses to convert more than 4300 digits.
        return digits


def inside_of(document: object) -> Inside:
    """Return what the one top-level key of an answer holds."""
    if not is_object(document):
        raise UnreadableError(f"JSON, but {kind_of(document)} where an object was expected")
    if len(document) != 1:
        raise UnreadableError("JSON without CloudStack's envelope")
    ((name, inside),) = document.items()
    # A proxy that unpacks and packs answers can double the envelope.
    while is_object(inside) and len(inside) == 1 and is_object(inside.get(name)):
        inside = inside[name]
    if inside is None:
        return {}
    if not is_object(inside):
        raise UnreadableError(
            f"JSON whose envelope contains {kind_of(inside)} instead of an object"
        )
    return inside


def says_no(inside: Mapping[str, object]) -> bool:
    """Tell whether this is `{"success": false}`, as boolean or as the text of old servers."""
    word = inside.get("success")
    return word is False or (isinstance(word, str) and word.strip().lower() == "false")


def opened_text(result: object) -> object:
    """Open a result that is JSON inside a text, as jobs of old servers have it."""
    if isinstance(result, str) and result.lstrip()[:1] in ("{", "["):
        try:
            return _documents(result.encode("utf-8", "replace"))[0]
        except UnreadableError:
            return result
    return result


def as_json(document: object) -> bytes:
    """Return a parsed document as strict JSON: control characters escaped, no half surrogates."""
    return json.dumps(document, ensure_ascii=False).encode("utf-8", "replace")
