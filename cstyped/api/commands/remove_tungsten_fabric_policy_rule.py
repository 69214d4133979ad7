# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.tungsten_fabric_policy import TungstenFabricPolicy


class RemoveTungstenFabricPolicyRuleRequest(Request):
    """The request of removeTungstenFabricPolicyRule; `client.send` takes it and returns
    Job[TungstenFabricPolicy].
    """

    command: ClassVar[str] = "removeTungstenFabricPolicyRule"
    policyuuid: str
    """the Tungsten Fabric policy"""
    ruleuuid: str
    """the rule of the Tungsten Fabric policy"""
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> Job[TungstenFabricPolicy]:
        """Decode the answer."""
        from ...models.tungsten_fabric_policy import TungstenFabricPolicy

        return envelope.job(TungstenFabricPolicy)


def remove_tungsten_fabric_policy_rule(
    client: BaseClient, *, policyuuid: str, ruleuuid: str, zoneid: str
) -> Job[TungstenFabricPolicy]:
    """Delete a rule from a Tungsten Fabric network policy.

    Args:
        policyuuid: the Tungsten Fabric policy
        ruleuuid: the rule of the Tungsten Fabric policy
        zoneid: the zone

    Returns:
        The job; `.result()` waits for it and gives the TungstenFabricPolicy.
    """
    return client.send(
        RemoveTungstenFabricPolicyRuleRequest(
            policyuuid=policyuuid, ruleuuid=ruleuuid, zoneid=zoneid
        )
    )
