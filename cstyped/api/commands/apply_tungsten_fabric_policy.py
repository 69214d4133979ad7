# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.tungsten_fabric_policy import TungstenFabricPolicy


class ApplyTungstenFabricPolicyRequest(Request):
    """The request of applyTungstenFabricPolicy; `client.send` takes it and returns
    Job[TungstenFabricPolicy].
    """

    command: ClassVar[str] = "applyTungstenFabricPolicy"
    majorsequence: int
    """first part of the policy's place in the order"""
    minorsequence: int
    """second part of the policy's place in the order"""
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


def apply_tungsten_fabric_policy(
    client: BaseClient,
    *,
    majorsequence: int,
    minorsequence: int,
    networkuuid: str,
    policyuuid: str,
    zoneid: str,
) -> Job[TungstenFabricPolicy]:
    """Attach a Tungsten Fabric policy to a network at the sequence given.

    Args:
        majorsequence: first part of the policy's place in the order
        minorsequence: second part of the policy's place in the order
        networkuuid: the Tungsten Fabric network
        policyuuid: the Tungsten Fabric policy
        zoneid: the zone

    Returns:
        The job; `.result()` waits for it and gives the TungstenFabricPolicy.
    """
    return client.send(
        ApplyTungstenFabricPolicyRequest(
            majorsequence=majorsequence,
            minorsequence=minorsequence,
            networkuuid=networkuuid,
            policyuuid=policyuuid,
            zoneid=zoneid,
        )
    )
