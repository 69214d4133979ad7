# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class NetrisProvider(Model):
    """NetrisProvider, as the server answers it (NetrisProviderResponse).

    Answered by addNetrisProvider, listNetrisProviders.
    """

    name: str | None = None
    """the name"""
    netristag: str | None = None
    """Netris tag"""
    netrisurl: str | None = None
    """URL of the Netris controller"""
    sitename: str | None = None
    """the Netris site, by name"""
    tenantname: str | None = None
    """the Netris tenant, by name"""
    uuid: str | None = None
    """the id"""
    zoneid: str | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
