# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class NsxController(Model):
    """NsxController, as the server answers it (NsxControllerResponse).

    Answered by addNsxController, listNsxControllers.
    """

    name: str | None = None
    """name of the NSX controller"""
    edgecluster: str | None = None
    """name of the NSX edge cluster"""
    hostname: str | None = None
    """name of the host"""
    nsxprovideruuid: str | None = None
    """id of the NSX controller"""
    port: str | None = None
    """port number"""
    tier0gateway: str | None = None
    """name of the NSX tier-0 gateway"""
    transportzone: str | None = None
    """name of the NSX transport zone"""
    zoneid: str | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
