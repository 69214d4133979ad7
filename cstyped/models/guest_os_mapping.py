# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import HypervisorType, StringBoolean


class GuestOsMapping(Model):
    """GuestOsMapping, as the server answers it (GuestOsMappingResponse).

    Answered by addGuestOsMapping, listGuestOsMapping, updateGuestOsMapping.
    """

    id: str | None = None
    """id of the guest OS mapping"""
    hypervisor: HypervisorType | None = None
    """hypervisor type"""
    hypervisorversion: str | None = None
    """hypervisor release"""
    isuserdefined: StringBoolean | None = None
    """whether it was added by hand instead of shipped"""
    jobid: str | None = None
    """id of the last job on the guest OS mapping"""
    jobstatus: int | None = None
    """status of the last job on the guest OS mapping: 0 pending, 1 done, 2 failed"""
    osdisplayname: str | None = None
    """display name of the guest OS"""
    osnameforhypervisor: str | None = None
    """name of the OS in the hypervisor's words"""
    ostypeid: str | None = None
    """id of the guest OS"""
