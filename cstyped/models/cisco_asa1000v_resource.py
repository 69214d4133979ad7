# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class CiscoAsa1000vResource(Model):
    """CiscoAsa1000vResource, as the server answers it (CiscoAsa1000vResourceResponse).

    Answered by addCiscoAsa1000vResource, listCiscoAsa1000vResources.
    """

    hostname: str | None = None
    """name of the host"""
    insideportprofile: str | None = None
    jobid: str | None = None
    """id of the last job on the Cisco asa1000v resource"""
    jobstatus: int | None = None
    """status of the last job on the Cisco asa1000v resource: 0 pending, 1 done, 2 failed"""
    networkid: int | None = None
    """id of the network"""
    physicalnetworkid: int | None = None
    """id of the physical network"""
    resourceid: str | None = None
    """id of the resource"""
