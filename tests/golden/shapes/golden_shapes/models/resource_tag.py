# @generated from dump.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ResourceTag(Model):
    """ResourceTag, as the server answers it (ResourceTagResponse)."""

    key: str
    """key of the pair"""
    resourceid: str | None = None
    """id of the resource"""
    value: str
    """the value"""
