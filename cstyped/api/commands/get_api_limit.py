# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.api_limit import ApiLimit


class GetApiLimitRequest(Request):
    """The request of getApiLimit; `client.send` takes it and returns ApiLimit."""

    command: ClassVar[str] = "getApiLimit"
    wire: ClassVar[Wire] = Wire(repeatable=True)

    def parse(self, envelope: Envelope) -> ApiLimit:
        """Decode the answer."""
        from ...models.api_limit import ApiLimit

        return envelope.object(ApiLimit)


def get_api_limit(client: BaseClient) -> ApiLimit:
    """Show how many API calls the caller may still make in this interval.

    Returns:
        ApiLimit.
    """
    return client.send(GetApiLimitRequest())
