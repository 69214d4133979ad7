# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class TungstenFabricAddressGroup(Model):
    """TungstenFabricAddressGroup, as the server answers it (TungstenFabricAddressGroupResponse).

    Answered by createTungstenFabricAddressGroup, listTungstenFabricAddressGroup.
    """

    name: str | None = None
    """the name"""
    ipprefix: str | None = None
    """network address of the group"""
    ipprefixlen: int | None = None
    """prefix length of the group"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    uuid: str | None = None
    """the id"""
    zoneid: int | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
