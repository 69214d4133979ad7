# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.direct_download_certificate import DirectDownloadCertificate


class ListTemplateDirectDownloadCertificatesRequest(Request):
    """The request of listTemplateDirectDownloadCertificates; `client.send` takes it and returns
    ListResult[DirectDownloadCertificate].
    """

    command: ClassVar[str] = "listTemplateDirectDownloadCertificates"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str | None = None
    """only the one with this id (DirectDownloadCertificate id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listhosts: bool | None = None
    """add the hosts that have the certificate"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[DirectDownloadCertificate]:
        """Decode the answer."""
        from ...models.direct_download_certificate import DirectDownloadCertificate

        return envelope.list(DirectDownloadCertificate)


def list_template_direct_download_certificates(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    listhosts: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[DirectDownloadCertificate]:
    """List certificates for direct download, with their hosts if asked.

    Since CloudStack 4.17.0.

    Args:
        id: only the one with this id (DirectDownloadCertificate id)
        keyword: only those with this text in their name or another main field
        listhosts: add the hosts that have the certificate
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[DirectDownloadCertificate]: one answer's rows; `.all()` goes on over every
        page.
    """
    return client.send(
        ListTemplateDirectDownloadCertificatesRequest(
            id=id, keyword=keyword, listhosts=listhosts, page=page, pagesize=pagesize, zoneid=zoneid
        )
    )
