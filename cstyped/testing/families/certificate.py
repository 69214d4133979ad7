"""Certificates."""

from __future__ import annotations

from ..asking.call import Call, behaviour
from ..rows.stored import UntypedRow


@behaviour("listCaCertificate", evidence="recorded: misc")
def certificate(call: Call) -> UntypedRow:
    return {
        "certificate": "-----BEGIN CERTIFICATE-----\nAFAKECERTIFICATE\n-----END CERTIFICATE-----\n"
    }
