# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class BaremetalPxeServer(Model):
    """BaremetalPxeServer, as the server answers it (BaremetalPxeResponse).

    Answered by addBaremetalPxeKickStartServer, addBaremetalPxePingServer,
    listBaremetalPxeServers.
    """

    id: str
    """the id"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    physicalnetworkid: str | None = None
    """the physical network, by id"""
    provider: str | None = None
    """the provider, by name"""
    url: str | None = None
    """the URL"""
