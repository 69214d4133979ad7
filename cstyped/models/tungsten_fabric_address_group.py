# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class TungstenFabricAddressGroup(Model):
    """TungstenFabricAddressGroup, as the server answers it (TungstenFabricAddressGroupResponse).

    Answered by createTungstenFabricAddressGroup, listTungstenFabricAddressGroup.
    """

    name: str | None = None
    """name of the Tungsten fabric address group"""
    ipprefix: str | None = None
    """network address of the group"""
    ipprefixlen: int | None = None
    """prefix length of the group"""
    jobid: str | None = None
    """id of the last job on the Tungsten fabric address group"""
    jobstatus: int | None = None
    """status of the last job on the Tungsten fabric address group: 0 pending, 1 done, 2 failed"""
    uuid: str | None = None
    """id of the Tungsten fabric address group"""
    zoneid: int | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
