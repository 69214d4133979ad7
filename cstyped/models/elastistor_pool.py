# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ElastistorPool, as the server answers it (ListElastistorPoolResponse)."""

from __future__ import annotations

from cstyped.model import Model


class ElastistorPool(Model):
    """ElastistorPool, as the server answers it (ListElastistorPoolResponse).

    Answered by listElastistorPool.
    """

    id: str
    name: str | None = None
    controllerid: str | None = None
    gateway: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    maxiops: int | None = None
    size: int | None = None
    state: str | None = None
