# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""CiscoNexusVsm, as the server answers it (CiscoNexusVSMResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import CiscoNexusVsmConfigMode, CiscoNexusVsmConfigState, CiscoNexusVsmDeviceState


class CiscoNexusVsm(Model):
    """CiscoNexusVsm, as the server answers it (CiscoNexusVSMResponse).

    Answered by disableCiscoNexusVSM, enableCiscoNexusVSM, listCiscoNexusVSMs.
    """

    ipaddress: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    vsmconfigmode: CiscoNexusVsmConfigMode | None = None
    vsmconfigstate: CiscoNexusVsmConfigState | None = None
    vsmctrlvlanid: int | None = None
    vsmdeviceid: str | None = None
    vsmdevicename: str | None = None
    vsmdevicestate: CiscoNexusVsmDeviceState | None = None
    vsmdomainid: str | None = None
    vsmmgmtvlanid: str | None = None
    vsmpktvlanid: int | None = None
    vsmstoragevlanid: int | None = None
