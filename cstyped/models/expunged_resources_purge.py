# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ExpungedResourcesPurge, as the server answers it (PurgeExpungedResourcesResponse)."""

from __future__ import annotations

from cstyped.model import Model


class ExpungedResourcesPurge(Model):
    """ExpungedResourcesPurge, as the server answers it (PurgeExpungedResourcesResponse).

    Answered by purgeExpungedResources.
    """

    jobid: str | None = None
    jobstatus: int | None = None
    resourcecount: int | None = None
