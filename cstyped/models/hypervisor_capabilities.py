# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""HypervisorCapabilities, as the server answers it (HypervisorCapabilitiesResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import HypervisorType


class HypervisorCapabilities(Model):
    """HypervisorCapabilities, as the server answers it (HypervisorCapabilitiesResponse).

    Answered by listHypervisorCapabilities, updateHypervisorCapabilities.
    """

    id: str | None = None
    hypervisor: HypervisorType | None = None
    hypervisorversion: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    maxdatavolumeslimit: int | None = None
    maxguestslimit: int | None = None
    maxhostspercluster: int | None = None
    securitygroupenabled: bool | None = None
    storagemotionenabled: bool | None = None
    vmsnapshotenabled: bool | None = None
