"""Take what is secret out of whatever is shown. Pure; knows nothing of the network."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import quote, quote_plus, unquote_plus

from cstyped.checks.json_types import is_list, is_mapping, is_tuple
from cstyped.errors.secret_names import (
    can_be_secret,
    is_pair_name,
    is_pair_value,
    is_secret,
    is_secret_pair,
    names_secret,
)

MASK = "***"

# Shorter values are not searched for in texts: "1" would blank out half of a sentence.
_SHORTEST = 4

_IN_JSON = re.compile(r'("(?P<name>[A-Za-z0-9_.\[\]-]+)"\s*:\s*)"(?:[^"\\]|\\.)*(?:"|$)')
# The members of objects with a text or a number, other texts, and where objects begin and end.
_JSON_PIECE = re.compile(
    r'"(?P<name>\w+)"\s*:\s*(?P<value>"(?:[^"\\]|\\.)*(?:"|$)|-?\d[\w.+-]*)'
    r'|"(?:[^"\\]|\\.)*(?:"|$)|[{}]'
)
# The look behind keeps a long text without "=" from being searched from each of its letters.
_IN_FORM = re.compile(
    r"(?<![A-Za-z0-9_.%\[\]-])(?P<name>[A-Za-z0-9_.%\[\]-]+)=(?P<value>[^&;,\s\"'<>]+)"
)
# The user and password of a URL, up to its last "@": https://user:password@host
_IN_URL = re.compile(r"://(?P<user>[^/?#\s\"'<>@]*(?:@[^/?#\s\"'<>@]*)*)@")


def shown(params: Mapping[str, str], declared: Iterable[str] = ()) -> dict[str, str]:
    """Return the parameters as they may be shown: in their order, secret values masked.

    A pair such as `details[0].key=password`, `details[0].value=x` is recognised as a whole. Of a
    URL only its user, password and telling parameters are masked.
    """
    hidden = _secret_params(params, declared)
    return {name: MASK if name in hidden else _shown_url(text) for name, text in params.items()}


def secret_values(params: Mapping[str, str], declared: Iterable[str] = ()) -> frozenset[str]:
    """Return the values of `params` that `shown` masks."""
    hidden = _secret_params(params, declared)
    found = {params[name] for name in hidden}
    for name, text in params.items():
        if name not in hidden:
            found |= _passwords_in_url(text)
    return frozenset(found)


def _secret_params(params: Mapping[str, str], declared: Iterable[str]) -> set[str]:
    """Return the names of the parameters whose values are secret."""
    declared = frozenset(declared)
    hidden = {name for name in params if is_secret(name, declared)}
    pairs = {
        _stem(name)
        for name, text in params.items()
        if is_pair_name(_last(name)) and names_secret(text)
    }
    return hidden | {
        name
        for name, text in params.items()
        if is_pair_value(_last(name)) and _stem(name) in pairs and can_be_secret(text)
    }


def _stem(name: str) -> str:
    """Return what the two halves of a pair have in common: `details[0]`; empty at the top."""
    return name.rpartition("].")[0].lower()


def _last(name: str) -> str:
    return name.rpartition("].")[2]


def _passwords_in_url(value: str) -> set[str]:
    if "://" not in value:
        return set()
    users = [match["user"].partition(":") for match in _IN_URL.finditer(value)]
    named = {match["value"] for match in _IN_FORM.finditer(value) if is_secret(match["name"])}
    return {password or user for user, _, password in users} | named


def shown_values(
    values: Mapping[str, object], secrets: frozenset[str]
) -> list[tuple[str | None, object]]:
    """Return the fields of an object as its `repr` shows them: secrets masked, no None.

    `secrets`: the names of fields that are secret whatever they are called.
    """
    pair = is_secret_pair(values)
    return [
        (name, MASK if is_secret(name, secrets) or _hides(pair, name, value) else masked(value))
        for name, value in values.items()
        if value is not None
    ]


def masked(value: object) -> object:
    """Return a value as it may be shown: with secrets masked in the mappings that it holds."""
    if is_mapping(value):
        named = {str(key): item for key, item in value.items()}
        pair = is_secret_pair(named)
        return {
            key: MASK
            if is_secret(str(key)) or names_secret(str(key)) or _hides(pair, str(key), item)
            else masked(item)
            for key, item in value.items()
        }
    if is_list(value):
        return [masked(item) for item in value]
    if is_tuple(value):
        return tuple(masked(item) for item in value)
    return _shown_url(value) if isinstance(value, str) else value


def _hides(pair: bool, name: str, value: object) -> bool:
    return pair and is_pair_value(name) and can_be_secret(value)


def _shown_url(value: str) -> str:
    if "://" not in value:
        return value
    value = _IN_URL.sub(f"://{MASK}@", value)
    # A share is mounted with cifs://host/share?user=..&password=..
    return _IN_FORM.sub(_mask_form, value)


def scrub(text: str, hidden: Iterable[str] = ()) -> str:
    """Return `text` with secrets masked: known values, and whatever a telling name introduces."""
    for value in sorted(_spellings(hidden), key=len, reverse=True):
        text = text.replace(value, MASK)
    text = _IN_URL.sub(f"://{MASK}@", text)
    text = _without_json_pairs(text)
    text = _without_form_pairs(text)
    text = _IN_JSON.sub(_mask_json, text)
    return _IN_FORM.sub(_mask_form, text)


def _spellings(hidden: Iterable[str]) -> set[str]:
    """Return each value as it can stand in a text: plain, percent-encoded, inside JSON."""
    spelt: set[str] = set()
    for value in hidden:
        if len(value) < _SHORTEST:
            continue
        plain = value.encode("utf-8", "replace").decode()
        spelt |= {value, quote(plain, safe=""), quote_plus(plain), quote(plain, safe="*")}
        spelt.add(value.replace("\\", "\\\\").replace('"', '\\"'))
    return spelt


def _without_json_pairs(text: str) -> str:
    """Mask the value in `{"name": "ldap.bind.password", "value": "x"}`, also where it is cut."""
    hidden: list[tuple[int, int]] = []
    open_objects: list[list[re.Match[str]]] = [[]]
    for piece in _JSON_PIECE.finditer(text):
        if piece[0] == "{":
            open_objects.append([])
        elif piece[0] == "}":
            hidden += _secret_spans(open_objects.pop())
            open_objects = open_objects or [[]]
        elif piece["name"] is not None:
            open_objects[-1].append(piece)
    for members in open_objects:
        hidden += _secret_spans(members)
    return _masked_at(text, hidden)


def _secret_spans(members: list[re.Match[str]]) -> list[tuple[int, int]]:
    if not is_secret_pair({piece["name"]: piece["value"].strip('"') for piece in members}):
        return []
    return [piece.span("value") for piece in members if is_pair_value(piece["name"])]


def _masked_at(text: str, spans: list[tuple[int, int]]) -> str:
    parts: list[str] = []
    done = 0
    for start, end in sorted(spans):
        parts += [text[done:start], f'"{MASK}"']
        done = end
    return "".join([*parts, text[done:]])


def _without_form_pairs(text: str) -> str:
    """Mask the value in `name=ldap.bind.password&value=x`."""
    pairs = {
        _stem(unquote_plus(match["name"]))
        for match in _IN_FORM.finditer(text)
        if is_pair_name(_last(unquote_plus(match["name"])))
        and names_secret(unquote_plus(match["value"]))
    }
    if not pairs:
        return text

    def mask(match: re.Match[str]) -> str:
        name = unquote_plus(match["name"])
        secret = is_pair_value(_last(name)) and _stem(name) in pairs
        return f"{match['name']}={MASK}" if secret else match[0]

    return _IN_FORM.sub(mask, text)


def _mask_json(match: re.Match[str]) -> str:
    return f'{match[1]}"{MASK}"' if is_secret(match["name"]) else match[0]


def _mask_form(match: re.Match[str]) -> str:
    return f"{match['name']}={MASK}" if is_secret(match["name"]) else match[0]
