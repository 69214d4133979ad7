# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.kubernetes_virtual_machine_removal import KubernetesVirtualMachineRemoval


class RemoveVirtualMachinesFromKubernetesClusterRequest(Request):
    """The request of removeVirtualMachinesFromKubernetesCluster; `client.send` takes it and
    returns ListResult[KubernetesVirtualMachineRemoval].
    """

    command: ClassVar[str] = "removeVirtualMachinesFromKubernetesCluster"
    wire: ClassVar[Wire] = Wire(empty_lists={"virtualmachineids": "refused"})
    id: str
    """the resource (KubernetesCluster id)"""
    virtualmachineids: CommaList[str]
    """ids of virtual machines (VirtualMachine ids)"""
    keyword: str | None = None
    """text to search for"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[KubernetesVirtualMachineRemoval]:
        """Decode the answer."""
        from ...models.kubernetes_virtual_machine_removal import KubernetesVirtualMachineRemoval

        return envelope.list(KubernetesVirtualMachineRemoval)


def remove_virtual_machines_from_kubernetes_cluster(
    client: BaseClient,
    *,
    id: str,
    virtualmachineids: CommaList[str],
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[KubernetesVirtualMachineRemoval]:
    """Detach machines from an externally managed Kubernetes cluster.

    Since CloudStack 4.19.0.

    Args:
        id: the resource (KubernetesCluster id)
        virtualmachineids: ids of virtual machines (VirtualMachine ids)
        keyword: text to search for
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[KubernetesVirtualMachineRemoval]: one answer's rows; `.all()` goes on over
        every page.
    """
    return client.send(
        RemoveVirtualMachinesFromKubernetesClusterRequest(
            id=id,
            virtualmachineids=virtualmachineids,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
        )
    )
