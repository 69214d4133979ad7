# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class NetrisProvider(Model):
    """NetrisProvider, as the server answers it (NetrisProviderResponse).

    Answered by addNetrisProvider, listNetrisProviders.
    """

    name: str | None = None
    """name of the netris provider"""
    netristag: str | None = None
    """Netris tag"""
    netrisurl: str | None = None
    """URL of the Netris controller"""
    sitename: str | None = None
    """name of the Netris site"""
    tenantname: str | None = None
    """name of the Netris tenant"""
    uuid: str | None = None
    """id of the netris provider"""
    zoneid: str | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
