# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class NetworkAclList(Model):
    """NetworkAclList, as the server answers it (NetworkACLResponse).

    Answered by createNetworkACLList, listNetworkACLLists, updateNetworkACLList.
    """

    id: str
    """id of the network ACL list"""
    name: str
    """name of the network ACL list"""
    description: str | None = None
    """description of the network ACL list"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    jobid: str | None = None
    """id of the last job on the network ACL list"""
    jobstatus: int | None = None
    """status of the last job on the network ACL list: 0 pending, 1 done, 2 failed"""
    vpcid: str | None = None
    """id of the VPC"""
    vpcname: str | None = None
    """name of the VPC"""
