"""Certificates that the cloud's own authority issues for hosts and system machines."""

from __future__ import annotations

from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..refusal import PARAM, Refusal, failure, invalid
from ..rows.kinds import HOSTS
from ..rows.stored import Shown

_CA = "-----BEGIN CERTIFICATE-----\nAFAKECERTIFICATE\n-----END CERTIFICATE-----\n"
_ISSUED = "-----BEGIN CERTIFICATE-----\nAFAKEISSUEDCERTIFICATE\n-----END CERTIFICATE-----\n"
_KEY = "-----BEGIN RSA PRIVATE KEY-----\nAFAKEKEY\n-----END RSA PRIVATE KEY-----\n"


@behaviour("listCaCertificate", evidence="recorded: misc")
def certificate(call: Call) -> Shown:
    _check_provider(call)
    return {"certificate": _CA}


def _check_provider(call: Call) -> None:
    if call.text("provider", "root").lower() != "root":
        raise Refusal(PARAM, f"there is no authority {call.text('provider')}")


@behaviour("issueCertificate", evidence="source: CAManagerImpl.issueCertificate")
def issue(call: Call) -> Work:
    """Texts in the form of certificates, which no library takes."""
    request, domains = call.text("csr"), call.text("domain")
    yield None
    _check_provider(call)
    if request is None and domains is None:
        raise invalid("a domain or a CSR is needed")
    if request is not None and "BEGIN CERTIFICATE REQUEST" not in request:
        raise failure("that is no CSR")
    if call.number("duration", 1) < 1:
        raise invalid("a certificate lasts at least a day")
    issued: Shown = {"certificate": _ISSUED, "cacertificates": _CA}
    return issued if request is not None else issued | {"privatekey": _KEY}


@behaviour("revokeCertificate", evidence="source: CAManagerImpl.revokeCertificate")
def revoke(call: Call) -> Work:
    serial = call.text("serial", "")
    yield None
    _check_provider(call)
    try:
        int(serial, 16)
    except ValueError:
        raise failure(f"{serial} is no serial number: it is hexadecimal") from None
    return {"success": True}


@behaviour("provisionCertificate", evidence="source: CAManagerImpl.provisionCertificate")
def provision(call: Call) -> Work:
    host = call.row("hostid", HOSTS)
    yield host
    _check_provider(call)
    if host.get("type") != "Routing" and not call.flag("reconnect", True):
        raise invalid(f"host {host['name']} takes no certificate")
    return {"success": True}


@behaviour("uploadCustomCertificate", evidence="source: ManagementServerImpl.uploadCertificate")
def upload(call: Call) -> Work:
    """The certificate of console proxies and secondary storage machines. What a fake knows of
    certificates is their form.
    """
    key, name = call.text("privatekey"), call.text("name")
    yield None
    if key is not None and name is not None:
        raise invalid("the certificate of the private key has no name of its own")
    if "BEGIN CERTIFICATE" not in call.text("certificate", ""):
        raise invalid("that is no certificate in PEM")
    return {"message": "the certificate is stored"}
