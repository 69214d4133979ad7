# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.auto_scale_vm_group import AutoScaleVmGroup


class UpdateAutoScaleVmGroupRequest(Request):
    """The request of updateAutoScaleVmGroup; `client.send` takes it and returns
    Job[AutoScaleVmGroup].
    """

    command: ClassVar[str] = "updateAutoScaleVmGroup"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"scaledownpolicyids": "refused", "scaleuppolicyids": "refused"}
    )
    id: str
    """the resource (AutoScaleVmGroup id)"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    interval: int | None = None
    """seconds between two readings of the counters"""
    maxmembers: int | None = None
    """most machines in the group"""
    minmembers: int | None = None
    """fewest machines in the group"""
    name: str | None = None
    """the name [since 4.18.0]"""
    scaledownpolicyids: CommaList[str] | None = None
    """ids of the policies that remove machines (AutoScalePolicy ids)"""
    scaleuppolicyids: CommaList[str] | None = None
    """ids of the policies that add machines (AutoScalePolicy ids)"""

    def parse(self, envelope: Envelope) -> Job[AutoScaleVmGroup]:
        """Decode the answer."""
        from ...models.auto_scale_vm_group import AutoScaleVmGroup

        return envelope.job(AutoScaleVmGroup)


def update_auto_scale_vm_group(
    client: BaseClient,
    *,
    id: str,
    customid: str | None = None,
    fordisplay: bool | None = None,
    interval: int | None = None,
    maxmembers: int | None = None,
    minmembers: int | None = None,
    name: str | None = None,
    scaledownpolicyids: CommaList[str] | None = None,
    scaleuppolicyids: CommaList[str] | None = None,
) -> Job[AutoScaleVmGroup]:
    """Change the limits, interval or policies of an autoscale group.

    Args:
        id: the resource (AutoScaleVmGroup id)
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        fordisplay: visible to ordinary users [since 4.4]
        interval: seconds between two readings of the counters
        maxmembers: most machines in the group
        minmembers: fewest machines in the group
        name: the name [since 4.18.0]
        scaledownpolicyids: ids of the policies that remove machines (AutoScalePolicy ids)
        scaleuppolicyids: ids of the policies that add machines (AutoScalePolicy ids)

    Returns:
        The job; `.result()` waits for it and gives the AutoScaleVmGroup.
    """
    return client.send(
        UpdateAutoScaleVmGroupRequest(
            id=id,
            customid=customid,
            fordisplay=fordisplay,
            interval=interval,
            maxmembers=maxmembers,
            minmembers=minmembers,
            name=name,
            scaledownpolicyids=scaledownpolicyids,
            scaleuppolicyids=scaleuppolicyids,
        )
    )
