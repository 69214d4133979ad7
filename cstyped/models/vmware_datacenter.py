# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class VmwareDatacenter(Model):
    """VmwareDatacenter, as the server answers it (VmwareDatacenterResponse).

    Answered by addVmwareDc, listVmwareDcs, updateVmwareDc.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    vcenter: str | None = None
    """host name or IP address of vCenter"""
    zoneid: int | None = None
    """the zone, by id"""
