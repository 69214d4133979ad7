# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.quota_preset_variable import QuotaPresetVariable


class QuotaPresetVariablesListRequest(Request):
    """The request of quotaPresetVariablesList; `client.send` takes it and returns
    ListResult[QuotaPresetVariable].
    """

    command: ClassVar[str] = "quotaPresetVariablesList"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    usagetype: int
    """usage type by its number"""

    def parse(self, envelope: Envelope) -> ListResult[QuotaPresetVariable]:
        """Decode the answer."""
        from ...models.quota_preset_variable import QuotaPresetVariable

        return envelope.list(QuotaPresetVariable)


def quota_preset_variables_list(
    client: BaseClient, *, usagetype: int
) -> ListResult[QuotaPresetVariable]:
    """List the variables that a tariff's activation rule can read.

    Since CloudStack 4.20.

    Args:
        usagetype: usage type by its number

    Returns:
        ListResult[QuotaPresetVariable]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(QuotaPresetVariablesListRequest(usagetype=usagetype))
