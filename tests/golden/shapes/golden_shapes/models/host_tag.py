# @generated from dump.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class HostTag(Model):
    """HostTag, as the server answers it (HostTagResponse).

    Answered by listHostTags.
    """

    name: str
    """the name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
