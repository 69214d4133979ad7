# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import CiscoNexusVsmConfigMode, CiscoNexusVsmConfigState, CiscoNexusVsmDeviceState


class CiscoNexusVsm(Model):
    """CiscoNexusVsm, as the server answers it (CiscoNexusVSMResponse).

    Answered by disableCiscoNexusVSM, enableCiscoNexusVSM, listCiscoNexusVSMs.
    """

    ipaddress: str | None = None
    """IP address"""
    jobid: str | None = None
    """id of the last job on the Cisco nexus vsm"""
    jobstatus: int | None = None
    """status of the last job on the Cisco nexus vsm: 0 pending, 1 done, 2 failed"""
    vsmconfigmode: CiscoNexusVsmConfigMode | None = None
    """whether the module stands alone or in a pair"""
    vsmconfigstate: CiscoNexusVsmConfigState | None = None
    """`Primary` or `Standby` module"""
    vsmctrlvlanid: int | None = None
    """VLAN id of the module's control traffic"""
    vsmdeviceid: str | None = None
    """id of the Nexus supervisor module"""
    vsmdevicename: str | None = None
    """product name of the module"""
    vsmdevicestate: CiscoNexusVsmDeviceState | None = None
    """whether the module is switched on"""
    vsmdomainid: str | None = None
    """switch domain of the module"""
    vsmmgmtvlanid: str | None = None
    """VLAN id of the module's management traffic"""
    vsmpktvlanid: int | None = None
    """VLAN id of the module's packet traffic"""
    vsmstoragevlanid: int | None = None
    """VLAN id of the module's storage traffic"""
