# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ElastistorInterface, as the server answers it (ListElastistorInterfaceResponse)."""

from __future__ import annotations

from cstyped.model import Model


class ElastistorInterface(Model):
    """ElastistorInterface, as the server answers it (ListElastistorInterfaceResponse).

    Answered by listElastistorInterface.
    """

    id: str
    name: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    status: str | None = None
