# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import DEPLOYMENT_PLANNER_NAME_VALUES, DeploymentPlannerName

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_machine import VirtualMachine


class StartVirtualMachineRequest(Request):
    """The request of startVirtualMachine; `client.send` takes it and returns
    Job[VirtualMachine].
    """

    command: ClassVar[str] = "startVirtualMachine"
    wire: ClassVar[Wire] = Wire(any_case={"deploymentplanner": DEPLOYMENT_PLANNER_NAME_VALUES})
    id: str
    """the resource (VirtualMachine id)"""
    bootintosetup: bool | None = None
    """stop in the firmware setup menu (VMware) [since 4.15.0.0]"""
    clusterid: str | None = None
    """the cluster (Cluster id)"""
    considerlasthost: bool | None = None
    """try the host of the last run first [since 4.18.0]"""
    deploymentplanner: DeploymentPlannerName | None = None
    """strategy that picks pod, cluster and host: a value of types.DeploymentPlannerName, in
    upper or lower case [since 4.4]
    """
    hostid: str | None = None
    """the host (Host id) [since 3.0.1]"""
    podid: str | None = None
    """the pod (Pod id)"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.job(VirtualMachine)


def start_virtual_machine(
    client: BaseClient,
    *,
    id: str,
    bootintosetup: bool | None = None,
    clusterid: str | None = None,
    considerlasthost: bool | None = None,
    deploymentplanner: DeploymentPlannerName | None = None,
    hostid: str | None = None,
    podid: str | None = None,
) -> Job[VirtualMachine]:
    """Start a stopped virtual machine, on a host of choice for administrators.

    Args:
        id: the resource (VirtualMachine id)
        bootintosetup: stop in the firmware setup menu (VMware) [since 4.15.0.0]
        clusterid: the cluster (Cluster id)
        considerlasthost: try the host of the last run first [since 4.18.0]
        deploymentplanner: strategy that picks pod, cluster and host: a value of
            types.DeploymentPlannerName, in upper or lower case [since 4.4]
        hostid: the host (Host id) [since 3.0.1]
        podid: the pod (Pod id)

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(
        StartVirtualMachineRequest(
            id=id,
            bootintosetup=bootintosetup,
            clusterid=clusterid,
            considerlasthost=considerlasthost,
            deploymentplanner=deploymentplanner,
            hostid=hostid,
            podid=podid,
        )
    )
