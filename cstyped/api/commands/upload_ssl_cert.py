# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.ssl_cert import SslCert


class UploadSslCertRequest(Request):
    """The request of uploadSslCert; `client.send` takes it and returns SslCert."""

    command: ClassVar[str] = "uploadSslCert"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password", "privatekey"}))
    certificate: str
    """PEM text of the certificate"""
    name: str
    """the name"""
    privatekey: str
    """PEM text of the private key"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    certchain: str | None = None
    """PEM text of the intermediate certificates"""
    domainid: str | None = None
    """the domain (Domain id)"""
    enabledrevocationcheck: bool | None = None
    """check whether the certificate was revoked [since 4.15]"""
    password: str | None = None
    """what unlocks the private key"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> SslCert:
        """Decode the answer."""
        from ...models.ssl_cert import SslCert

        return envelope.object(SslCert)


def upload_ssl_cert(
    client: BaseClient,
    *,
    certificate: str,
    name: str,
    privatekey: str,
    account: str | None = None,
    certchain: str | None = None,
    domainid: str | None = None,
    enabledrevocationcheck: bool | None = None,
    password: str | None = None,
    projectid: str | None = None,
) -> SslCert:
    """Upload a TLS certificate for load balancers to use.

    Args:
        certificate: PEM text of the certificate
        name: the name
        privatekey: PEM text of the private key
        account: name of the owning account; goes together with `domainid`
        certchain: PEM text of the intermediate certificates
        domainid: the domain (Domain id)
        enabledrevocationcheck: check whether the certificate was revoked [since 4.15]
        password: what unlocks the private key
        projectid: the project (Project id)

    Returns:
        SslCert.
    """
    return client.send(
        UploadSslCertRequest(
            certificate=certificate,
            name=name,
            privatekey=privatekey,
            account=account,
            certchain=certchain,
            domainid=domainid,
            enabledrevocationcheck=enabledrevocationcheck,
            password=password,
            projectid=projectid,
        )
    )
