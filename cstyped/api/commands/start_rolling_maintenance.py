# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.rolling_maintenance import RollingMaintenance


class StartRollingMaintenanceRequest(Request):
    """The request of startRollingMaintenance; `client.send` takes it and returns
    Job[RollingMaintenance].
    """

    command: ClassVar[str] = "startRollingMaintenance"
    wire: ClassVar[Wire] = Wire(
        empty_lists={
            "clusterids": "refused",
            "hostids": "refused",
            "podids": "refused",
            "zoneids": "refused",
        }
    )
    clusterids: CommaList[str] | None = None
    """ids of clusters (Cluster ids)"""
    forced: bool | None = None
    """carry on after an error"""
    hostids: CommaList[str] | None = None
    """ids of hosts (Host ids)"""
    payload: str | None = None
    """what the maintenance scripts of the hosts get"""
    podids: CommaList[str] | None = None
    """ids of pods (Pod ids)"""
    timeout: int | None = None
    """seconds before giving up"""
    zoneids: CommaList[str] | None = None
    """ids of zones (Zone ids)"""

    def parse(self, envelope: Envelope) -> Job[RollingMaintenance]:
        """Decode the answer."""
        from ...models.rolling_maintenance import RollingMaintenance

        return envelope.job(RollingMaintenance)


def start_rolling_maintenance(
    client: BaseClient,
    *,
    clusterids: CommaList[str] | None = None,
    forced: bool | None = None,
    hostids: CommaList[str] | None = None,
    payload: str | None = None,
    podids: CommaList[str] | None = None,
    timeout: int | None = None,
    zoneids: CommaList[str] | None = None,
) -> Job[RollingMaintenance]:
    """Take hosts through maintenance one after another, with your scripts run on each.

    Args:
        clusterids: ids of clusters (Cluster ids)
        forced: carry on after an error
        hostids: ids of hosts (Host ids)
        payload: what the maintenance scripts of the hosts get
        podids: ids of pods (Pod ids)
        timeout: seconds before giving up
        zoneids: ids of zones (Zone ids)

    Returns:
        The job; `.result()` waits for it and gives the RollingMaintenance.
    """
    return client.send(
        StartRollingMaintenanceRequest(
            clusterids=clusterids,
            forced=forced,
            hostids=hostids,
            payload=payload,
            podids=podids,
            timeout=timeout,
            zoneids=zoneids,
        )
    )
