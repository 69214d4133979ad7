# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class HostTag(Model):
    """HostTag, as the server answers it (HostTagResponse).

    Answered by listHostTags.
    """

    name: str
    """name of the host tag"""
    hostid: int
    """id of the host"""
    isimplicit: bool | None = None
    """whether the agent reported the tag by itself"""
    jobid: str | None = None
    """id of the last job on the host tag"""
    jobstatus: int | None = None
    """status of the last job on the host tag: 0 pending, 1 done, 2 failed"""
