# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class CiscoAsa1000vResource(Model):
    """CiscoAsa1000vResource, as the server answers it (CiscoAsa1000vResourceResponse).

    Answered by addCiscoAsa1000vResource, listCiscoAsa1000vResources.
    """

    hostname: str | None = None
    """the host, by name"""
    insideportprofile: str | None = None
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    networkid: int | None = None
    """the network, by id"""
    physicalnetworkid: int | None = None
    """the physical network, by id"""
    resourceid: str | None = None
    """the resource, by id"""
