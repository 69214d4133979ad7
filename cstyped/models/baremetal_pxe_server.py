# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class BaremetalPxeServer(Model):
    """BaremetalPxeServer, as the server answers it (BaremetalPxeResponse).

    Answered by addBaremetalPxeKickStartServer, addBaremetalPxePingServer,
    listBaremetalPxeServers.
    """

    id: str
    """id of the baremetal PXE server"""
    jobid: str | None = None
    """id of the last job on the baremetal PXE server"""
    jobstatus: int | None = None
    """status of the last job on the baremetal PXE server: 0 pending, 1 done, 2 failed"""
    physicalnetworkid: str | None = None
    """id of the physical network"""
    provider: str | None = None
    """name of the provider"""
    url: str | None = None
    """the URL"""
