"""Say what is secret, and take it out of whatever is shown. Pure; knows nothing of the network."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import quote, quote_plus

from cstyped.checks.json_types import is_list, is_mapping, is_tuple

MASK = "***"

# Parts of names that hold secrets in every command; a request adds its own (`Wire.secrets`).
_SECRET_PARTS = (
    "password",
    "passwd",
    "secret",
    "privatekey",
    "apikey",
    "sessionkey",
    "signature",
    "codefor2fa",
    "accesskey",
)
_SECRET_NAMES = frozenset({"otp", "pin", "token", "userdata", "jsessionid", "cookie", "tpmkey"})
# Names with such a part whose value is a switch or a number, not a secret.
_HARMLESS = frozenset(
    {
        "passwordenabled",
        "ispasswordenabled",
        "signatureversion",
        "apikeyaccess",
        "apikeys",
        "sessionkeyrequired",
    }
)
# Shorter values are not searched for in texts: "1" would blank out half of a sentence.
_SHORTEST = 4

_IN_JSON = re.compile(r'("(?P<name>[A-Za-z0-9_.\[\]-]+)"\s*:\s*)"(?:[^"\\]|\\.)*(?:"|$)')
# The look behind keeps a long text without "=" from being searched from each of its letters.
_IN_FORM = re.compile(
    r"(?<![A-Za-z0-9_.%\[\]-])(?P<name>[A-Za-z0-9_.%\[\]-]+)=(?P<value>[^&;,\s\"'<>]+)"
)
# The user and password of a URL, up to its last "@": https://user:password@host
_IN_URL = re.compile(r"://(?P<user>[^/?#\s\"'<>@]*(?:@[^/?#\s\"'<>@]*)*)@")


def is_secret(name: str, declared: Iterable[str] = ()) -> bool:
    """Tell whether the parameter or field `name` must not be shown.

    `declared`: names a request says are secret; a map parameter among them hides all its keys.
    For `details[0].sasl.password` both the parameter and the key are looked at.
    """
    lowered = name.lower()
    top = lowered.partition("[")[0]
    if lowered in declared or top in declared or any(top == word.lower() for word in declared):
        return True
    key = lowered.rpartition("].")[2]
    return _looks_secret(top) or (key != top and any(map(_looks_secret, (key, *key.split(".")))))


def _looks_secret(word: str) -> bool:
    if word in _HARMLESS:
        return False
    return word in _SECRET_NAMES or any(part in word for part in _SECRET_PARTS)


def shown(params: Mapping[str, str], declared: Iterable[str] = ()) -> dict[str, str]:
    """Return the parameters as they may be shown: in their order, secret values masked.

    A pair such as `details[0].key=password`, `details[0].value=x` is recognised as a whole. Of a
    URL only its user, password and telling parameters are masked.
    """
    declared = frozenset(declared)
    return {
        name: MASK
        if is_secret(name, declared) or _value_of_secret_pair(name, params)
        else _shown_url(value)
        for name, value in params.items()
    }


def secret_values(params: Mapping[str, str], declared: Iterable[str] = ()) -> frozenset[str]:
    """Return the values of `params` that `shown` masks."""
    declared = frozenset(declared)
    found: set[str] = set()
    for name, value in params.items():
        if is_secret(name, declared) or _value_of_secret_pair(name, params):
            found.add(value)
        else:
            found |= _passwords_in_url(value)
    return frozenset(found)


def _passwords_in_url(value: str) -> set[str]:
    if "://" not in value:
        return set()
    users = [match["user"].partition(":") for match in _IN_URL.finditer(value)]
    named = {match["value"] for match in _IN_FORM.finditer(value) if is_secret(match["name"])}
    return {password or user for user, _, password in users} | named


def masked(value: object) -> object:
    """Return a value as it may be shown: with secrets masked in the mappings that it holds."""
    if is_mapping(value):
        pair = _looks_secret(str(value.get("key") or value.get("name") or "").lower())
        return {
            key: MASK if is_secret(str(key)) or (pair and key == "value") else masked(item)
            for key, item in value.items()
        }
    if is_list(value):
        return [masked(item) for item in value]
    if is_tuple(value):
        return tuple(masked(item) for item in value)
    return _shown_url(value) if isinstance(value, str) else value


def _shown_url(value: str) -> str:
    if "://" not in value:
        return value
    value = _IN_URL.sub(f"://{MASK}@", value)
    # A share is mounted with cifs://host/share?user=..&password=..
    return _IN_FORM.sub(_mask_form, value)


def _value_of_secret_pair(name: str, params: Mapping[str, str]) -> bool:
    stem, dot, last = name.rpartition("].")
    if not dot or last.lower() != "value":
        return False
    named = params.get(f"{stem}].key") or params.get(f"{stem}].name") or ""
    return _looks_secret(named.lower())


def scrub(text: str, hidden: Iterable[str] = ()) -> str:
    """Return `text` with secrets masked: known values, and whatever a telling name introduces."""
    for value in sorted(_spellings(hidden), key=len, reverse=True):
        text = text.replace(value, MASK)
    text = _IN_URL.sub(f"://{MASK}@", text)
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


def _mask_json(match: re.Match[str]) -> str:
    return f'{match[1]}"{MASK}"' if is_secret(match["name"]) else match[0]


def _mask_form(match: re.Match[str]) -> str:
    return f"{match['name']}={MASK}" if is_secret(match["name"]) else match[0]


def shown_values(
    values: Mapping[str, object], secrets: frozenset[str]
) -> list[tuple[str | None, object]]:
    """Return the fields of an object as its `repr` shows them: secrets masked, no None.

    `secrets`: the names of fields that are secret whatever they are called.
    """
    return [
        (name, MASK if is_secret(name, secrets) else masked(value))
        for name, value in values.items()
        if value is not None
    ]
