# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""AffectedVirtualMachine, as the server answers it (VirtualMachineResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import VirtualMachineType


class AffectedVirtualMachine(Model):
    """AffectedVirtualMachine, as the server answers it (VirtualMachineResponse).

    Answered by listAffectedVmsForStorageScopeChange.
    """

    id: str
    name: str | None = None
    clusterid: str | None = None
    clustername: str | None = None
    hostid: str | None = None
    hostname: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    type: VirtualMachineType | None = None
