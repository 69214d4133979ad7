# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.tungsten_fabric_policy import TungstenFabricPolicy


class RemoveTungstenFabricPolicyRequest(Request):
    """The request of removeTungstenFabricPolicy; `client.send` takes it and returns
    Job[TungstenFabricPolicy].
    """

    command: ClassVar[str] = "removeTungstenFabricPolicy"
    networkuuid: str
    """the Tungsten Fabric network"""
    policyuuid: str
    """the Tungsten Fabric policy"""
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> Job[TungstenFabricPolicy]:
        """Decode the answer."""
        from ...models.tungsten_fabric_policy import TungstenFabricPolicy

        return envelope.job(TungstenFabricPolicy)


def remove_tungsten_fabric_policy(
    client: BaseClient, *, networkuuid: str, policyuuid: str, zoneid: str
) -> Job[TungstenFabricPolicy]:
    """Detach a Tungsten Fabric policy from a network.

    Args:
        networkuuid: the Tungsten Fabric network
        policyuuid: the Tungsten Fabric policy
        zoneid: the zone

    Returns:
        The job; `.result()` waits for it and gives the TungstenFabricPolicy.
    """
    return client.send(
        RemoveTungstenFabricPolicyRequest(
            networkuuid=networkuuid, policyuuid=policyuuid, zoneid=zoneid
        )
    )
