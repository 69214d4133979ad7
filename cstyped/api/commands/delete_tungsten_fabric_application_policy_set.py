# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteTungstenFabricApplicationPolicySetRequest(Request):
    """The request of deleteTungstenFabricApplicationPolicySet; `client.send` takes it and
    returns Job[Success].
    """

    command: ClassVar[str] = "deleteTungstenFabricApplicationPolicySet"
    applicationpolicysetuuid: str
    """the Tungsten Fabric application policy set"""
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_tungsten_fabric_application_policy_set(
    client: BaseClient, *, applicationpolicysetuuid: str, zoneid: str
) -> Job[Success]:
    """Delete a Tungsten Fabric application policy set.

    Args:
        applicationpolicysetuuid: the Tungsten Fabric application policy set
        zoneid: the zone

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        DeleteTungstenFabricApplicationPolicySetRequest(
            applicationpolicysetuuid=applicationpolicysetuuid, zoneid=zoneid
        )
    )
