# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class KubernetesVirtualMachineRemoval(Model):
    """KubernetesVirtualMachineRemoval, as the server answers it
    (RemoveVirtualMachinesFromKubernetesClusterResponse).

    Answered by removeVirtualMachinesFromKubernetesCluster.
    """

    id: str
    """id of the Kubernetes virtual machine removal"""
    displaytext: str | None = None
    """what there is to say of the outcome"""
    jobid: str | None = None
    """id of the last job on the Kubernetes virtual machine removal"""
    jobstatus: int | None = None
    """status of the last job on the Kubernetes virtual machine removal: 0 pending, 1 done, 2
    failed
    """
    success: bool | None = None
    """whether it went well"""
