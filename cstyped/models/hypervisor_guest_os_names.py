# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .hypervisor_guest_os import HypervisorGuestOs


class HypervisorGuestOsNames(Model):
    """HypervisorGuestOsNames, as the server answers it (HypervisorGuestOsNamesResponse).

    Answered by getHypervisorGuestOsNames.
    """

    guestoscount: int | None = None
    """how many OS names the hypervisor knows"""
    guestoslist: list[HypervisorGuestOs] | None = None
    """OS names that the hypervisor knows"""
    hypervisor: str | None = None
    """hypervisor type"""
    hypervisorversion: str | None = None
    """hypervisor release"""
    jobid: str | None = None
    """id of the last job on the hypervisor guest OS names"""
    jobstatus: int | None = None
    """status of the last job on the hypervisor guest OS names: 0 pending, 1 done, 2 failed"""
