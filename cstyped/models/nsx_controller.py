# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class NsxController(Model):
    """NsxController, as the server answers it (NsxControllerResponse).

    Answered by addNsxController, listNsxControllers.
    """

    name: str | None = None
    """the name"""
    edgecluster: str | None = None
    """the NSX edge cluster, by name"""
    hostname: str | None = None
    """the host, by name"""
    nsxprovideruuid: str | None = None
    """the NSX controller, by id"""
    port: str | None = None
    """port number"""
    tier0gateway: str | None = None
    """the NSX tier-0 gateway, by name"""
    transportzone: str | None = None
    """the NSX transport zone, by name"""
    zoneid: str | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
