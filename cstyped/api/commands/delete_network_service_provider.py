# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteNetworkServiceProviderRequest(Request):
    """The request of deleteNetworkServiceProvider; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "deleteNetworkServiceProvider"
    id: str
    """the resource (NetworkServiceProvider id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_network_service_provider(client: BaseClient, *, id: str) -> Job[Success]:
    """Withdraw a network service provider from its physical network.

    Since CloudStack 3.0.0.

    Args:
        id: the resource (NetworkServiceProvider id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteNetworkServiceProviderRequest(id=id))
