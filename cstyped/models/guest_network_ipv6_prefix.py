# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""GuestNetworkIpv6Prefix, as the server answers it (DataCenterGuestIpv6PrefixResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime


class GuestNetworkIpv6Prefix(Model):
    """GuestNetworkIpv6Prefix, as the server answers it (DataCenterGuestIpv6PrefixResponse).

    Answered by createGuestNetworkIpv6Prefix, listGuestNetworkIpv6Prefixes.
    """

    id: str
    availablesubnets: int | None = None
    created: datetime | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    prefix: str | None = None
    totalsubnets: int | None = None
    usedsubnets: int | None = None
    zoneid: str | None = None
