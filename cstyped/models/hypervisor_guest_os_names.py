# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""HypervisorGuestOsNames, as the server answers it (HypervisorGuestOsNamesResponse)."""

from __future__ import annotations

from cstyped.model import Model
from .hypervisor_guest_os import HypervisorGuestOs


class HypervisorGuestOsNames(Model):
    """HypervisorGuestOsNames, as the server answers it (HypervisorGuestOsNamesResponse).

    Answered by getHypervisorGuestOsNames.
    """

    guestoscount: int | None = None
    guestoslist: list[HypervisorGuestOs] | None = None
    hypervisor: str | None = None
    hypervisorversion: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
