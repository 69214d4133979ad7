# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""HostTag, as the server answers it (HostTagResponse)."""

from __future__ import annotations

from cstyped.model import Model


class HostTag(Model):
    """HostTag, as the server answers it (HostTagResponse).

    Answered by listHostTags.
    """

    id: str | None = None
    name: str | None = None
    hostid: int | None = None
    isimplicit: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
