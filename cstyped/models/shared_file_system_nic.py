# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class SharedFileSystemNic(Model):
    """SharedFileSystemNic, as the server answers it (SharedFSNicResponse)."""

    id: str
    """the id"""
    ipaddress: str | None = None
    """IP address"""
    networkid: str
    """the network, by id"""
    networkname: str | None = None
    """the network, by name"""
