"""Certificates for load balancers."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import paged
from ..parts.certificates import check_key, check_validity, is_whole, unreadable
from ..refusal import INTERNAL, Refusal, failure, invalid
from ..rows.kinds import ACCOUNTS, LOAD_BALANCERS, PROJECTS, SSL_CERTS
from ..rows.rendering import Renderer, compute

if TYPE_CHECKING:
    from ..rows.typed import SslCertRow

# What recordings have in the place of a private key. Their certificates are as old as they are.
_MASKED = "X"
_PEM = re.compile(r"\s*-----BEGIN CERTIFICATE-----(.+?)-----END CERTIFICATE-----\s*", re.DOTALL)


@behaviour("uploadSslCert", evidence="recorded: networks")
def upload(call: Call) -> SslCertRow:
    text = call.text("certificate", "")
    encoded = _encoded(text)
    if (key := call.text("privatekey", "")) != _MASKED:
        check_validity(encoded, call.now)
        check_key(encoded, key)
    if (chain := call.text("certchain")) is not None:
        _encoded(chain)
    owner = call.owner()
    row: SslCertRow = {
        "name": call.text("name", ""),
        "certificate": text,
        "fingerprint": _colons(hashlib.sha256(encoded).digest()),
    }
    if chain is not None:
        row["certchain"] = chain
    return call.new(SSL_CERTS, row, owner=owner)


def _colons(digest: bytes) -> str:
    return ":".join(f"{byte:02X}" for byte in digest)


def _encoded(text: str) -> bytes:
    """The DER form of a certificate in PEM form; 530 if it is none."""
    found = _PEM.match(text)
    try:
        encoded = base64.b64decode("".join(found[1].split()), validate=True) if found else b""
    except binascii.Error:
        encoded = b""
    if not is_whole(encoded):
        raise unreadable("it is no X509 certificate")
    return encoded


@behaviour("deleteSslCert", evidence="recorded: networks")
def delete(call: Call) -> None:
    row = call.row("id", SSL_CERTS)
    names = [rule["name"] for rule in call.store.where(LOAD_BALANCERS, _certificate=row["id"])]
    if names:
        raise failure(f"load balancers use the certificate: {', '.join(names)}")
    call.store.remove(row)


@behaviour("listSslCerts", evidence="recorded: networks")
def list_certs(call: Call) -> Listing:
    if (row := call.given("certid", SSL_CERTS)) is not None:
        return paged(call, [row])
    if (rule := call.given("lbruleid", LOAD_BALANCERS)) is not None:
        found = call.store.get(rule.get("_certificate"), SSL_CERTS)
        return paged(call, [] if found is None else [found])
    account = call.given("accountid", ACCOUNTS)
    if (project := call.given("projectid", PROJECTS)) is not None:
        account = call.store.get(project.get("_account"), ACCOUNTS)
    if account is None:
        raise Refusal(INTERNAL, "a certificate, an account, a project or a rule is needed", 0)
    call.check_access(account)
    mine = list(call.store.where(SSL_CERTS, _owner=account["id"]))
    return paged(call, mine)


@behaviour("assignCertToLoadBalancer", evidence="recorded: networks")
def assign(call: Call) -> Work:
    rule, row = call.row("lbruleid", LOAD_BALANCERS), call.row("certid", SSL_CERTS)
    yield rule
    if rule["_owner"] != row["_owner"]:
        raise invalid("certificate and load balancer are of different accounts")
    if rule.get("_certificate") is not None and not call.flag("forced"):
        raise invalid(f"rule {rule['name']} has a certificate already")
    if rule.get("protocol") != "ssl":
        raise invalid(f"the protocol of the rule is {rule.get('protocol')}, not ssl")
    rule["_certificate"] = row["id"]
    return None


@behaviour("removeCertFromLoadBalancer", evidence="recorded: networks")
def take_away(call: Call) -> Work:
    rule = call.row("lbruleid", LOAD_BALANCERS)
    yield rule
    if rule.pop("_certificate", None) is None:
        raise invalid(f"rule {rule['id']} has no certificate")
    return None


def _rules(row: SslCertRow, at: Renderer) -> list[str] | None:
    rules = [rule["id"] for rule in at.store.where(LOAD_BALANCERS, _certificate=row["id"])]
    return rules or None


compute("SslCert", {"loadbalancerrulelist": _rules})
