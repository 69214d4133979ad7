# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""TungstenFabricAddressGroup, as the server answers it (TungstenFabricAddressGroupResponse)."""

from __future__ import annotations

from cstyped.model import Model


class TungstenFabricAddressGroup(Model):
    """TungstenFabricAddressGroup, as the server answers it (TungstenFabricAddressGroupResponse).

    Answered by createTungstenFabricAddressGroup, listTungstenFabricAddressGroup.
    """

    name: str | None = None
    ipprefix: str | None = None
    ipprefixlen: int | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    uuid: str | None = None
    zoneid: int | None = None
    zonename: str | None = None
