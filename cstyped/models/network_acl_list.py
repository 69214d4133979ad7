# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""NetworkAclList, as the server answers it (NetworkACLResponse)."""

from __future__ import annotations

from cstyped.model import Model


class NetworkAclList(Model):
    """NetworkAclList, as the server answers it (NetworkACLResponse).

    Answered by createNetworkACLList, listNetworkACLLists, updateNetworkACLList.
    """

    id: str
    name: str
    description: str | None = None
    fordisplay: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    vpcid: str | None = None
    vpcname: str | None = None
