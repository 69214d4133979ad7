# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class VmwareDatacenter(Model):
    """VmwareDatacenter, as the server answers it (VmwareDatacenterResponse).

    Answered by addVmwareDc, listVmwareDcs, updateVmwareDc.
    """

    id: str
    """id of the vmware datacenter"""
    name: str
    """name of the vmware datacenter"""
    jobid: str | None = None
    """id of the last job on the vmware datacenter"""
    jobstatus: int | None = None
    """status of the last job on the vmware datacenter: 0 pending, 1 done, 2 failed"""
    vcenter: str | None = None
    """host name or IP address of vCenter"""
    zoneid: int | None = None
    """id of the zone"""
