# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class Ipv6Route(Model):
    """Ipv6Route, as the server answers it (Ipv6RouteResponse)."""

    gateway: str | None = None
    """IPv4 address of the gateway"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    subnet: str | None = None
    """IP range in CIDR form"""
