# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.tungsten_fabric_policy import TungstenFabricPolicy


class CreateTungstenFabricPolicyRequest(Request):
    """The request of createTungstenFabricPolicy; `client.send` takes it and returns
    Job[TungstenFabricPolicy].
    """

    command: ClassVar[str] = "createTungstenFabricPolicy"
    name: str
    """the name"""
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> Job[TungstenFabricPolicy]:
        """Decode the answer."""
        from ...models.tungsten_fabric_policy import TungstenFabricPolicy

        return envelope.job(TungstenFabricPolicy)


def create_tungsten_fabric_policy(
    client: BaseClient, *, name: str, zoneid: str
) -> Job[TungstenFabricPolicy]:
    """Create a Tungsten Fabric network policy in a zone.

    Args:
        name: the name
        zoneid: the zone

    Returns:
        The job; `.result()` waits for it and gives the TungstenFabricPolicy.
    """
    return client.send(CreateTungstenFabricPolicyRequest(name=name, zoneid=zoneid))
