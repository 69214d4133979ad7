# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.host_ha import HostHa


class EnableHAForHostRequest(Request):
    """The request of enableHAForHost; `client.send` takes it and returns Job[HostHa]."""

    command: ClassVar[str] = "enableHAForHost"
    hostid: str
    """the host (Host id)"""

    def parse(self, envelope: Envelope) -> Job[HostHa]:
        """Decode the answer."""
        from ...models.host_ha import HostHa

        return envelope.job(HostHa)


def enable_ha_for_host(client: BaseClient, *, hostid: str) -> Job[HostHa]:
    """Switch host HA on for one host.

    Since CloudStack 4.11.

    Args:
        hostid: the host (Host id)

    Returns:
        The job; `.result()` waits for it and gives the HostHa.
    """
    return client.send(EnableHAForHostRequest(hostid=hostid))
