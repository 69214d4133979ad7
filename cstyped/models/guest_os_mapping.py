# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""GuestOsMapping, as the server answers it (GuestOsMappingResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import HypervisorType, StringBoolean


class GuestOsMapping(Model):
    """GuestOsMapping, as the server answers it (GuestOsMappingResponse).

    Answered by addGuestOsMapping, listGuestOsMapping, updateGuestOsMapping.
    """

    id: str
    hypervisor: HypervisorType | None = None
    hypervisorversion: str | None = None
    isuserdefined: StringBoolean | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    osdisplayname: str | None = None
    osnameforhypervisor: str | None = None
    ostypeid: str | None = None
