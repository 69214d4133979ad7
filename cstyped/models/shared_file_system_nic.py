# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class SharedFileSystemNic(Model):
    """SharedFileSystemNic, as the server answers it (SharedFSNicResponse)."""

    id: str
    """id of the shared file system NIC"""
    ipaddress: str | None = None
    """IP address"""
    networkid: str
    """id of the network"""
    networkname: str | None = None
    """name of the network"""
