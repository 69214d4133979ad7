"""Certificates."""

from __future__ import annotations

from ..asking.call import Call, behaviour
from ..rows.store import Row


@behaviour("listCaCertificate", evidence="recorded: misc")
def certificate(call: Call) -> Row:
    return {
        "certificate": "-----BEGIN CERTIFICATE-----\nAFAKECERTIFICATE\n-----END CERTIFICATE-----\n"
    }
