"""Certificates and private keys, read as far as it takes to see whether they belong together."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from datetime import UTC, datetime

from ..refusal import INTERNAL, Refusal

_KEY = re.compile(
    r"-----BEGIN (?P<kind>(?:RSA |EC |ENCRYPTED )?PRIVATE KEY)-----"
    r"(?P<body>.+?)-----END (?P=kind)-----",
    re.DOTALL,
)
_INTEGER, _OCTETS, _SEQUENCE, _VERSION = 0x02, 0x04, 0x30, 0xA0
# The identifier of RSA keys, as certificates and keys contain it.
_RSA = bytes.fromhex("06092a864886f70d010101")


def unreadable(text: str) -> Refusal:
    """Whatever is wrong, uploadSslCert answers 530."""
    return Refusal(INTERNAL, f"Parsing certificate/key failed: {text}")


def is_whole(encoded: bytes) -> bool:
    """Whether these are the bytes of one DER sequence."""
    if len(encoded) < 4 or encoded[0] != _SEQUENCE:
        return False
    start, end = _span(encoded, 0)
    return start < end == len(encoded)


def _span(encoded: bytes, at: int) -> tuple[int, int]:
    """Where the content of the DER value at a place begins and ends."""
    length = encoded[at + 1]
    if length < 0x80:
        return at + 2, at + 2 + length
    start = at + 2 + (length & 0x7F)
    return start, start + int.from_bytes(encoded[at + 2 : start], "big")


def _values(content: bytes) -> Iterator[tuple[int, bytes]]:
    """The DER values in a content, each with its tag."""
    at = 0
    while at + 1 < len(content):
        start, end = _span(content, at)
        yield content[at], content[start:end]
        at = end


def check_validity(encoded: bytes, now: float) -> None:
    """530 unless a certificate is valid at a time."""
    (_, certificate), *_ = _values(encoded)
    (_, fields), *_ = _values(certificate)
    parts = [content for tag, content in _values(fields) if tag != _VERSION]
    # Serial number, signature, issuer, validity.
    times = [_time(content) for _, content in _values(parts[3])] if len(parts) > 3 else []
    if len(times) == 2 and not times[0] <= now <= times[1]:
        raise unreadable("the certificate is not valid now")


def _time(content: bytes) -> float:
    text = content.decode("ascii", "replace")
    form = "%y%m%d%H%M%SZ" if len(text) == len("YYMMDDhhmmssZ") else "%Y%m%d%H%M%SZ"
    try:
        return datetime.strptime(text, form).replace(tzinfo=UTC).timestamp()
    except ValueError:
        raise unreadable("a time of the certificate is none") from None


def check_key(encoded: bytes, text: str) -> None:
    """530 unless a text is a private key, and one that fits to a certificate, as far as that can be
    read: an encrypted key cannot.
    """
    found = _KEY.search(text)
    if found is None:
        raise unreadable("there is no private key")
    body = found["body"]
    if found["kind"] == "ENCRYPTED PRIVATE KEY" or "Proc-Type" in body:
        return
    try:
        key = base64.b64decode("".join(body.split()), validate=True)
    except binascii.Error:
        key = b""
    if not is_whole(key):
        raise unreadable("the private key is not readable")
    rsa = found["kind"] == "RSA PRIVATE KEY" or _RSA in key
    if rsa is not (_RSA in encoded):
        raise unreadable("certificate and private key are of different algorithms")
    if rsa and _modulus(key) not in encoded:
        raise unreadable("the private key is not the one of the certificate")


def _modulus(key: bytes) -> bytes:
    """The number that an RSA key has in common with its certificate."""
    (_, content), *_ = _values(key)
    for tag, value in _values(content):
        if tag == _OCTETS:
            return _modulus(value)
    numbers = [value for tag, value in _values(content) if tag == _INTEGER]
    return numbers[1] if len(numbers) > 1 else b"?"
