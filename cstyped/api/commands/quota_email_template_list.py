# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import QUOTA_EMAIL_TEMPLATE_TYPE_VALUES, QuotaEmailTemplateType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.quota_email_template import QuotaEmailTemplate


class QuotaEmailTemplateListRequest(Request):
    """The request of quotaEmailTemplateList; `client.send` takes it and returns
    ListResult[QuotaEmailTemplate].
    """

    command: ClassVar[str] = "quotaEmailTemplateList"
    wire: ClassVar[Wire] = Wire(
        repeatable=True, any_case={"templatetype": QUOTA_EMAIL_TEMPLATE_TYPE_VALUES}
    )
    keyword: str | None = None
    """text to search for"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    templatetype: QuotaEmailTemplateType | None = None
    """kind of mail: a value of types.QuotaEmailTemplateType, in upper or lower case"""

    def parse(self, envelope: Envelope) -> ListResult[QuotaEmailTemplate]:
        """Decode the answer."""
        from ...models.quota_email_template import QuotaEmailTemplate

        return envelope.list(QuotaEmailTemplate)


def quota_email_template_list(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    templatetype: QuotaEmailTemplateType | None = None,
) -> ListResult[QuotaEmailTemplate]:
    """List the texts of quota emails.

    Since CloudStack 4.7.0.

    Args:
        keyword: text to search for
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        templatetype: kind of mail: a value of types.QuotaEmailTemplateType, in upper or lower
            case

    Returns:
        ListResult[QuotaEmailTemplate]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        QuotaEmailTemplateListRequest(
            keyword=keyword, page=page, pagesize=pagesize, templatetype=templatetype
        )
    )
