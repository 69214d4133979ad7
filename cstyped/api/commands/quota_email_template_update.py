# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import QUOTA_EMAIL_TEMPLATE_TYPE_VALUES, QuotaEmailTemplateType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class QuotaEmailTemplateUpdateRequest(Request):
    """The request of quotaEmailTemplateUpdate; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "quotaEmailTemplateUpdate"
    wire: ClassVar[Wire] = Wire(any_case={"templatetype": QUOTA_EMAIL_TEMPLATE_TYPE_VALUES})
    templatebody: str
    """text of the mail, up to 500,000 characters"""
    templatesubject: str
    """subject of the mail, up to 77 characters"""
    templatetype: QuotaEmailTemplateType
    """kind of mail: a value of types.QuotaEmailTemplateType, in upper or lower case"""
    locale: str | None = None
    """language of the mail, e.g. `en_US`"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def quota_email_template_update(
    client: BaseClient,
    *,
    templatebody: str,
    templatesubject: str,
    templatetype: QuotaEmailTemplateType,
    locale: str | None = None,
) -> Success:
    """Change the subject and body of a quota email.

    Since CloudStack 4.7.0.

    Args:
        templatebody: text of the mail, up to 500,000 characters
        templatesubject: subject of the mail, up to 77 characters
        templatetype: kind of mail: a value of types.QuotaEmailTemplateType, in upper or lower
            case
        locale: language of the mail, e.g. `en_US`

    Returns:
        Success.
    """
    return client.send(
        QuotaEmailTemplateUpdateRequest(
            templatebody=templatebody,
            templatesubject=templatesubject,
            templatetype=templatetype,
            locale=locale,
        )
    )
