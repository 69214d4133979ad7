# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import VirtualMachineType


class AffectedVirtualMachine(Model):
    """AffectedVirtualMachine, as the server answers it (VirtualMachineResponse).

    Answered by listAffectedVmsForStorageScopeChange.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    clusterid: str | None = None
    """the cluster, by id"""
    clustername: str | None = None
    """the cluster, by name"""
    hostid: str | None = None
    """the host, by id"""
    hostname: str | None = None
    """the host, by name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    type: VirtualMachineType | None = None
    """the kind"""
