# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class HostTag(Model):
    """HostTag, as the server answers it (HostTagResponse).

    Answered by listHostTags.
    """

    name: str
    """the name"""
    hostid: int
    """the host, by id"""
    isimplicit: bool | None = None
    """whether the agent reported the tag by itself"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
