# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class CiscoVnmcResource(Model):
    """CiscoVnmcResource, as the server answers it (CiscoVnmcResourceResponse).

    Answered by addCiscoVnmcResource, listCiscoVnmcResources.
    """

    jobid: str | None = None
    """id of the last job on the Cisco vnmc resource"""
    jobstatus: int | None = None
    """status of the last job on the Cisco vnmc resource: 0 pending, 1 done, 2 failed"""
    physicalnetworkid: int | None = None
    """id of the physical network"""
    provider: str | None = None
    """name of the provider"""
    resourceid: str | None = None
    """id of the resource"""
    resourcename: str | None = None
    """name of the resource"""
