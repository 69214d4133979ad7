"""Certificates and keys in their outer form, for tests of uploadSslCert: nobody could use them."""

from __future__ import annotations

import base64

_RSA = bytes.fromhex("06092a864886f70d0101010500")


def _value(tag: int, content: bytes) -> bytes:
    length = len(content)
    head = bytes([length]) if length < 0x80 else b"\x82" + length.to_bytes(2, "big")
    return bytes([tag]) + head + content


def _sequence(*parts: bytes) -> bytes:
    return _value(0x30, b"".join(parts))


def _number(value: int) -> bytes:
    return _value(0x02, b"\x00" + value.to_bytes((value.bit_length() + 7) // 8 or 1, "big"))


def _pem(kind: str, content: bytes) -> str:
    text = base64.b64encode(content).decode()
    return f"-----BEGIN {kind}-----\n{text}\n-----END {kind}-----\n"


def certificate(modulus: int = 0xC0FFEE, since: str = "200101", until: str = "491231") -> str:
    """A certificate of a key with that modulus, valid from a day to another (YYMMDD)."""
    times = [_value(0x17, f"{day}000000Z".encode()) for day in (since, until)]
    public = _sequence(_number(modulus), _number(65537))
    fields = _sequence(
        _value(0xA0, _number(2)),
        _number(1),
        _sequence(),
        _sequence(),
        _sequence(*times),
        _sequence(),
        _sequence(_sequence(_RSA), _value(0x03, b"\x00" + public)),
    )
    return _pem("CERTIFICATE", _sequence(fields, _sequence(), _value(0x03, b"\x00")))


def private_key(modulus: int = 0xC0FFEE) -> str:
    """A private key with that modulus, in its newer form."""
    inner = _sequence(_number(0), _number(modulus), _number(65537))
    kind = "PRIVATE KEY"
    return _pem(kind, _sequence(_number(0), _sequence(_RSA), _value(0x04, inner)))


def old_private_key(modulus: int = 0xC0FFEE) -> str:
    """The same in its older form, which is for RSA only."""
    inner = _sequence(_number(0), _number(modulus), _number(65537))
    return _pem("RSA PRIVATE KEY", inner)
