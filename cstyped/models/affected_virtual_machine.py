# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import VirtualMachineType


class AffectedVirtualMachine(Model):
    """AffectedVirtualMachine, as the server answers it (VirtualMachineResponse).

    Answered by listAffectedVmsForStorageScopeChange.
    """

    id: str
    """id of the affected virtual machine"""
    name: str
    """name of the affected virtual machine"""
    clusterid: str | None = None
    """id of the cluster"""
    clustername: str | None = None
    """name of the cluster"""
    hostid: str | None = None
    """id of the host"""
    hostname: str | None = None
    """name of the host"""
    jobid: str | None = None
    """id of the last job on the affected virtual machine"""
    jobstatus: int | None = None
    """status of the last job on the affected virtual machine: 0 pending, 1 done, 2 failed"""
    type: VirtualMachineType | None = None
    """type of the affected virtual machine"""
