# @generated from dump.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class HostTag(Model):
    """HostTag, as the server answers it (HostTagResponse).

    Answered by listHostTags.
    """

    name: str
    """name of the host tag"""
    jobid: str | None = None
    """id of the last job on the host tag"""
    jobstatus: int | None = None
    """status of the last job on the host tag: 0 pending, 1 done, 2 failed"""
