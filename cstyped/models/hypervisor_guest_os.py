# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class HypervisorGuestOs(Model):
    """HypervisorGuestOs, as the server answers it (HypervisorGuestOsResponse)."""

    osdisplayname: str | None = None
    """display name of the guest OS"""
    osnameforhypervisor: str | None = None
    """name of the OS in the hypervisor's words"""
