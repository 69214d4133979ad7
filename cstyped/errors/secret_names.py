"""Tell by its name whether a value is secret: of a parameter, a field, a key, or a pair. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

# Parts of names that hold secrets in every command; a request adds its own (`Wire.secrets`).
_SECRET_PARTS = (
    "password",
    "passwd",
    "passphrase",
    "secret",
    "privatekey",
    "presharedkey",
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

# Settings and details have names of several words: security.encryption.key, vm.password.length.
_BETWEEN_WORDS = re.compile(r"[._\-\s]+")
_SECRET_LAST_WORDS = frozenset({"key", "psk", "credential", "credentials"})
_PUBLIC_KEYS = frozenset({"public", "sort", "foreign"})
# Last words that say something of a secret, and do not hold it.
_LAST_WORDS = """
    access algorithm characters check count days digits domain email enabled exclude expiry host
    interval length letters locations maximum minimum path period policy port regex renewal required
    response samesite sender size template timeout ttl type url username validity version
"""
_ABOUT_SECRETS = frozenset(_LAST_WORDS.split())
# Settings that the server itself keeps as secrets (category Secure) and whose names do not tell.
_SECURE_SETTINGS = frozenset({"network.loadbalancer.haproxy.stats.auth", "security.encryption.iv"})
_SECURE_CATEGORIES = frozenset({"secure", "hidden"})

# In the names of headers: Authorization, X-Auth-Token, CF-Access-Client-Secret, X-Api-Key.
_SECRET_HEADER_PARTS = ("auth", "token", "key", "credential", "cookie", "session", "jwt")

# A pair: a name and its value side by side, as in name=ldap.bind.password, value=...
_NAMES_OF_PAIRS = frozenset({"key", "name"})
_VALUES_OF_PAIRS = frozenset({"value", "defaultvalue"})


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
    return _looks_secret(top) or (key != top and names_secret(key))


def names_secret(key: str) -> bool:
    """Tell whether the value of a free key is secret: of a map, a setting or a detail.

    Such as `rootpassword`, `ldap.bind.password`, `security.encryption.key`; not
    `vm.password.length`, which only says something of one.
    """
    lowered = key.lower()
    words = _BETWEEN_WORDS.split(lowered)
    if len(words) > 1:
        if words[-1] in _ABOUT_SECRETS:
            return False
        if words[-1] in _SECRET_LAST_WORDS and words[-2] not in _PUBLIC_KEYS:
            return True
    return (
        _looks_secret("".join(words))
        or any(map(_looks_secret, words))
        or lowered in _SECURE_SETTINGS
    )


def is_secret_header(name: str) -> bool:
    """Tell whether the value of a header of a call is secret."""
    lowered = name.lower()
    return is_secret(lowered) or any(part in lowered for part in _SECRET_HEADER_PARTS)


def is_pair_name(name: str) -> bool:
    """Tell whether a parameter or field holds the name of a pair."""
    return name.lower() in _NAMES_OF_PAIRS


def is_pair_value(name: str) -> bool:
    """Tell whether a parameter or field holds the value of a pair."""
    return name.lower() in _VALUES_OF_PAIRS


def is_secret_pair(fields: Mapping[str, object]) -> bool:
    """Tell whether the value is secret in an object that has a name and a value side by side."""
    return any(
        (is_pair_name(name) and names_secret(str(said)))
        # The server's own word for it, in a configuration.
        or (name.lower() == "category" and str(said).lower() in _SECURE_CATEGORIES)
        for name, said in fields.items()
    )


def can_be_secret(value: object) -> bool:
    """Tell whether the value of a pair can be a secret: not a switch, and not empty."""
    return not isinstance(value, bool) and str(value).lower() not in ("", "true", "false", "none")


def _looks_secret(word: str) -> bool:
    if word in _HARMLESS:
        return False
    return word in _SECRET_NAMES or any(part in word for part in _SECRET_PARTS)
