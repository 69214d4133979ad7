# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model


class GuestNetworkIpv6Prefix(Model):
    """GuestNetworkIpv6Prefix, as the server answers it (DataCenterGuestIpv6PrefixResponse).

    Answered by createGuestNetworkIpv6Prefix, listGuestNetworkIpv6Prefixes.
    """

    id: str
    """the id"""
    availablesubnets: int | None = None
    """/64 networks still free"""
    created: datetime | None = None
    """when it was made"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    prefix: str
    """IPv6 range in CIDR form"""
    totalsubnets: int | None = None
    """/64 networks in the prefix"""
    usedsubnets: int | None = None
    """/64 networks in use"""
    zoneid: str
    """the zone, by id"""
