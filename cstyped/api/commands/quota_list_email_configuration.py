# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.quota_email_configuration import QuotaEmailConfiguration


class QuotaListEmailConfigurationRequest(Request):
    """The request of quotaListEmailConfiguration; `client.send` takes it and returns
    ListResult[QuotaEmailConfiguration].
    """

    command: ClassVar[str] = "quotaListEmailConfiguration"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    accountid: str
    """the account (Account id)"""

    def parse(self, envelope: Envelope) -> ListResult[QuotaEmailConfiguration]:
        """Decode the answer."""
        from ...models.quota_email_configuration import QuotaEmailConfiguration

        return envelope.list(QuotaEmailConfiguration)


def quota_list_email_configuration(
    client: BaseClient, *, accountid: str
) -> ListResult[QuotaEmailConfiguration]:
    """List which quota emails an account gets.

    Since CloudStack 4.20.0.0.

    Args:
        accountid: the account (Account id)

    Returns:
        ListResult[QuotaEmailConfiguration]: one answer's rows; `.all()` goes on over every
        page.
    """
    return client.send(QuotaListEmailConfigurationRequest(accountid=accountid))
