# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class CiscoVnmcResource(Model):
    """CiscoVnmcResource, as the server answers it (CiscoVnmcResourceResponse).

    Answered by addCiscoVnmcResource, listCiscoVnmcResources.
    """

    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    physicalnetworkid: int | None = None
    """the physical network, by id"""
    provider: str | None = None
    """the provider, by name"""
    resourceid: str | None = None
    """the resource, by id"""
    resourcename: str | None = None
    """the resource, by name"""
