# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import HypervisorType


class HypervisorCapabilities(Model):
    """HypervisorCapabilities, as the server answers it (HypervisorCapabilitiesResponse).

    Answered by listHypervisorCapabilities, updateHypervisorCapabilities.
    """

    id: str | None = None
    """id of the hypervisor capabilities"""
    hypervisor: HypervisorType | None = None
    """hypervisor type"""
    hypervisorversion: str | None = None
    """hypervisor release"""
    jobid: str | None = None
    """id of the last job on the hypervisor capabilities"""
    jobstatus: int | None = None
    """status of the last job on the hypervisor capabilities: 0 pending, 1 done, 2 failed"""
    maxdatavolumeslimit: int | None = None
    """most data disks on one machine"""
    maxguestslimit: int | None = None
    """most machines on one host"""
    maxhostspercluster: int | None = None
    """most hosts in one cluster"""
    securitygroupenabled: bool
    """whether security groups work"""
    storagemotionenabled: bool
    """whether volumes can move while their machine runs"""
    vmsnapshotenabled: bool
    """whether whole machines can be snapshot"""
