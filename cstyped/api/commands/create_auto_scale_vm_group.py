# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.auto_scale_vm_group import AutoScaleVmGroup


class CreateAutoScaleVmGroupRequest(Request):
    """The request of createAutoScaleVmGroup; `client.send` takes it and returns
    Job[AutoScaleVmGroup].
    """

    command: ClassVar[str] = "createAutoScaleVmGroup"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"scaledownpolicyids": "refused", "scaleuppolicyids": "refused"}
    )
    lbruleid: str
    """the load balancer rule (LoadBalancerRule id)"""
    maxmembers: int
    """most machines in the group"""
    minmembers: int
    """fewest machines in the group"""
    scaledownpolicyids: CommaList[str]
    """ids of the policies that remove machines (AutoScalePolicy ids)"""
    scaleuppolicyids: CommaList[str]
    """ids of the policies that add machines (AutoScalePolicy ids)"""
    vmprofileid: str
    """the autoscale machine profile (AutoScaleVmProfile id)"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    interval: int | None = None
    """seconds between two readings of the counters"""
    name: str | None = None
    """the name [since 4.18.0]"""

    def parse(self, envelope: Envelope) -> Job[AutoScaleVmGroup]:
        """Decode the answer."""
        from ...models.auto_scale_vm_group import AutoScaleVmGroup

        return envelope.job(AutoScaleVmGroup)


def create_auto_scale_vm_group(
    client: BaseClient,
    *,
    lbruleid: str,
    maxmembers: int,
    minmembers: int,
    scaledownpolicyids: CommaList[str],
    scaleuppolicyids: CommaList[str],
    vmprofileid: str,
    fordisplay: bool | None = None,
    interval: int | None = None,
    name: str | None = None,
) -> Job[AutoScaleVmGroup]:
    """Create a group of machines that grows and shrinks behind a load balancer rule.

    Args:
        lbruleid: the load balancer rule (LoadBalancerRule id)
        maxmembers: most machines in the group
        minmembers: fewest machines in the group
        scaledownpolicyids: ids of the policies that remove machines (AutoScalePolicy ids)
        scaleuppolicyids: ids of the policies that add machines (AutoScalePolicy ids)
        vmprofileid: the autoscale machine profile (AutoScaleVmProfile id)
        fordisplay: visible to ordinary users [since 4.4]
        interval: seconds between two readings of the counters
        name: the name [since 4.18.0]

    Returns:
        The job; `.result()` waits for it and gives the AutoScaleVmGroup.
    """
    return client.send(
        CreateAutoScaleVmGroupRequest(
            lbruleid=lbruleid,
            maxmembers=maxmembers,
            minmembers=minmembers,
            scaledownpolicyids=scaledownpolicyids,
            scaleuppolicyids=scaleuppolicyids,
            vmprofileid=vmprofileid,
            fordisplay=fordisplay,
            interval=interval,
            name=name,
        )
    )
