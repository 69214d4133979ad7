# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.tungsten_fabric_application_policy_set import TungstenFabricApplicationPolicySet


class CreateTungstenFabricApplicationPolicySetRequest(Request):
    """The request of createTungstenFabricApplicationPolicySet; `client.send` takes it and
    returns Job[TungstenFabricApplicationPolicySet].
    """

    command: ClassVar[str] = "createTungstenFabricApplicationPolicySet"
    name: str
    """the name"""
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> Job[TungstenFabricApplicationPolicySet]:
        """Decode the answer."""
        from ...models.tungsten_fabric_application_policy_set import (
            TungstenFabricApplicationPolicySet,
        )

        return envelope.job(TungstenFabricApplicationPolicySet)


def create_tungsten_fabric_application_policy_set(
    client: BaseClient, *, name: str, zoneid: str
) -> Job[TungstenFabricApplicationPolicySet]:
    """Create a Tungsten Fabric application policy set in a zone.

    Args:
        name: the name
        zoneid: the zone

    Returns:
        The job; `.result()` waits for it and gives the TungstenFabricApplicationPolicySet.
    """
    return client.send(CreateTungstenFabricApplicationPolicySetRequest(name=name, zoneid=zoneid))
