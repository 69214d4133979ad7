# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ElastistorVolume, as the server answers it (ListElastistorVolumeResponse)."""

from __future__ import annotations

from cstyped.model import Model


class ElastistorVolume(Model):
    """ElastistorVolume, as the server answers it (ListElastistorVolumeResponse).

    Answered by listElastistorVolume.
    """

    id: str
    name: str | None = None
    compression: str | None = None
    deduplication: str | None = None
    graceallowed: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    sync: str | None = None
