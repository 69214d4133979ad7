# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Number, Request, Wire

from ...types import QUOTA_EMAIL_TEMPLATE_TYPE_VALUES, QuotaEmailTemplateType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.quota_email_configuration import QuotaEmailConfiguration


class QuotaConfigureEmailRequest(Request):
    """The request of quotaConfigureEmail; `client.send` takes it and returns
    QuotaEmailConfiguration.
    """

    command: ClassVar[str] = "quotaConfigureEmail"
    wire: ClassVar[Wire] = Wire(any_case={"templatename": QUOTA_EMAIL_TEMPLATE_TYPE_VALUES})
    accountid: str
    """the account (Account id)"""
    enable: bool | None = None
    """whether the mail is sent"""
    minbalance: Number | None = None
    """balance in currency below which the mail is sent"""
    templatename: QuotaEmailTemplateType | None = None
    """kind of mail: a value of types.QuotaEmailTemplateType, in upper or lower case"""

    def parse(self, envelope: Envelope) -> QuotaEmailConfiguration:
        """Decode the answer."""
        from ...models.quota_email_configuration import QuotaEmailConfiguration

        return envelope.object(QuotaEmailConfiguration)


def quota_configure_email(
    client: BaseClient,
    *,
    accountid: str,
    enable: bool | None = None,
    minbalance: Number | None = None,
    templatename: QuotaEmailTemplateType | None = None,
) -> QuotaEmailConfiguration:
    """Choose which quota emails an account gets, and below which balance.

    Since CloudStack 4.20.0.0.

    Args:
        accountid: the account (Account id)
        enable: whether the mail is sent
        minbalance: balance in currency below which the mail is sent
        templatename: kind of mail: a value of types.QuotaEmailTemplateType, in upper or lower
            case

    Returns:
        QuotaEmailConfiguration.
    """
    return client.send(
        QuotaConfigureEmailRequest(
            accountid=accountid, enable=enable, minbalance=minbalance, templatename=templatename
        )
    )
