# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class NetworkAclList(Model):
    """NetworkAclList, as the server answers it (NetworkACLResponse).

    Answered by createNetworkACLList, listNetworkACLLists, updateNetworkACLList.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    description: str | None = None
    """free text that explains it"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    vpcid: str | None = None
    """the VPC, by id"""
    vpcname: str | None = None
    """the VPC, by name"""
