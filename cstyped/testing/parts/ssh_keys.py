"""SSH keys: a new pair, what is kept of a public key, and its fingerprint."""

from __future__ import annotations

import base64
import binascii
import hashlib
import math
import random
import textwrap
from functools import cache
from typing import NamedTuple

_KINDS = (
    "ssh-rsa", "ssh-dss", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521",
    "ssh-ed25519",
)  # fmt: skip
_EXPONENT = 65_537
_SMALL_PRIMES = [n for n in range(3, 2000, 2) if all(n % d for d in range(3, math.isqrt(n) + 1, 2))]
_BITS = 2048


class KeyPair(NamedTuple):
    """A private key as PEM, and its public key as OpenSSH writes it."""

    private: str
    public: str


def key_pair(number: int) -> KeyPair:
    """The RSA key pair of that number, the same in every cloud: for tests, never for real machines.
    Each two primes make a pair, so that most pairs cost no new prime.
    """
    first = (1 + math.isqrt(1 + 8 * number)) // 2
    p, q = _prime(first), _prime(number - first * (first - 1) // 2)
    n, phi = p * q, (p - 1) * (q - 1)
    d = pow(_EXPONENT, -1, phi)
    numbers = (0, n, _EXPONENT, d, p, q, d % (p - 1), d % (q - 1), pow(q, -1, p))
    der = _tagged(0x30, b"".join(_tagged(0x02, _signed(number)) for number in numbers))
    lines = textwrap.wrap(base64.b64encode(der).decode(), 64)
    private = ["-----BEGIN RSA PRIVATE KEY-----", *lines, "-----END RSA PRIVATE KEY-----", ""]
    blob = _sized(b"ssh-rsa") + _sized(_signed(_EXPONENT)) + _sized(_signed(n))
    return KeyPair("\n".join(private), f"ssh-rsa {base64.b64encode(blob).decode()}")


def public_key(text: str) -> str | None:
    """A public key without its comment; None where it is none. The whole line may be in base64."""
    if " " not in text:
        try:
            text = base64.b64decode(text).decode()
        except (binascii.Error, UnicodeDecodeError):
            return None
    kind, *rest = text.split(" ")
    if not kind.startswith(_KINDS) or not rest:
        return None
    return f"{kind} {rest[0]}"


def fingerprint(public: str) -> str:
    """MD5 of the decoded key, as `ssh-keygen -E md5 -l` shows it."""
    letters = public.split(" ")[1].rstrip("=")
    try:
        blob = base64.b64decode(letters + "=" * (-len(letters) % 4))
    except binascii.Error:
        blob = b""
    return hashlib.md5(blob, usedforsecurity=False).digest().hex(":")


@cache
def _prime(index: int) -> int:
    """One of a row of primes, found when it is first asked for."""
    numbers = random.Random(index)
    while True:
        # The two highest bits, so that a product has all its bits.
        number = numbers.getrandbits(_BITS // 2) | 3 << (_BITS // 2 - 2) | 1
        if any(number % small == 0 for small in _SMALL_PRIMES) or number % _EXPONENT == 1:
            continue
        if all(_passes(number, base) for base in (2, 3, 5, 7, 11)):
            return number


def _passes(number: int, base: int) -> bool:
    """One round of the test of Miller and Rabin."""
    rest, halvings = number - 1, 0
    while rest % 2 == 0:
        rest, halvings = rest // 2, halvings + 1
    x = pow(base, rest, number)
    if x in (1, number - 1):
        return True
    for _ in range(halvings - 1):
        x = x * x % number
        if x == number - 1:
            return True
    return False


def _signed(number: int) -> bytes:
    """A number that is not negative, with room for its sign."""
    return number.to_bytes(number.bit_length() // 8 + 1, "big")


def _sized(data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + data


def _tagged(tag: int, data: bytes) -> bytes:
    """DER: a tag, the length, the content."""
    if len(data) < 0x80:
        return bytes([tag, len(data)]) + data
    length = _signed(len(data)).lstrip(b"\0")
    return bytes([tag, 0x80 | len(length)]) + length + data
