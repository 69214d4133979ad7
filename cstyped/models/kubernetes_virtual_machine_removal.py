# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""KubernetesVirtualMachineRemoval, as the server answers it (RemoveVirtualMachinesFromKubernetesClusterResponse)."""

from __future__ import annotations

from cstyped.model import Model


class KubernetesVirtualMachineRemoval(Model):
    """KubernetesVirtualMachineRemoval, as the server answers it (RemoveVirtualMachinesFromKubernetesClusterResponse).

    Answered by removeVirtualMachinesFromKubernetesCluster.
    """

    id: str
    displaytext: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    success: bool | None = None
