# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class AddVirtualMachinesToKubernetesClusterRequest(Request):
    """The request of addVirtualMachinesToKubernetesCluster; `client.send` takes it and returns
    Success.
    """

    command: ClassVar[str] = "addVirtualMachinesToKubernetesCluster"
    wire: ClassVar[Wire] = Wire(empty_lists={"virtualmachineids": "refused"})
    id: str
    """the resource (KubernetesCluster id)"""
    virtualmachineids: CommaList[str]
    """ids of virtual machines (VirtualMachine ids)"""
    iscontrolnode: bool | None = None
    """make the machine a control node instead of a worker"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def add_virtual_machines_to_kubernetes_cluster(
    client: BaseClient,
    *,
    id: str,
    virtualmachineids: CommaList[str],
    iscontrolnode: bool | None = None,
) -> Success:
    """Attach virtual machines to an externally managed Kubernetes cluster.

    Since CloudStack 4.19.0.

    Args:
        id: the resource (KubernetesCluster id)
        virtualmachineids: ids of virtual machines (VirtualMachine ids)
        iscontrolnode: make the machine a control node instead of a worker

    Returns:
        Success.
    """
    return client.send(
        AddVirtualMachinesToKubernetesClusterRequest(
            id=id, virtualmachineids=virtualmachineids, iscontrolnode=iscontrolnode
        )
    )
