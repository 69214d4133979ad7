# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model


class GuestNetworkIpv6Prefix(Model):
    """GuestNetworkIpv6Prefix, as the server answers it (DataCenterGuestIpv6PrefixResponse).

    Answered by createGuestNetworkIpv6Prefix, listGuestNetworkIpv6Prefixes.
    """

    id: str
    """id of the guest network IPv6 prefix"""
    availablesubnets: int | None = None
    """/64 networks still free"""
    created: datetime | None = None
    """when the guest network IPv6 prefix was created"""
    jobid: str | None = None
    """id of the last job on the guest network IPv6 prefix"""
    jobstatus: int | None = None
    """status of the last job on the guest network IPv6 prefix: 0 pending, 1 done, 2 failed"""
    prefix: str
    """IPv6 range in CIDR form"""
    totalsubnets: int | None = None
    """/64 networks in the prefix"""
    usedsubnets: int | None = None
    """/64 networks in use"""
    zoneid: str
    """id of the zone"""
