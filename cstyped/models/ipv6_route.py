# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class Ipv6Route(Model):
    """Ipv6Route, as the server answers it (Ipv6RouteResponse)."""

    gateway: str | None = None
    """IPv4 address of the gateway"""
    jobid: str | None = None
    """id of the last job on the IPv6 route"""
    jobstatus: int | None = None
    """status of the last job on the IPv6 route: 0 pending, 1 done, 2 failed"""
    subnet: str | None = None
    """IP range in CIDR form"""
