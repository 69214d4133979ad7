# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Infrastructure, as the server answers it (InfrastructureResponse)."""

from __future__ import annotations

from cstyped.model import Model


class Infrastructure(Model):
    """Infrastructure, as the server answers it (InfrastructureResponse).

    Answered by listInfrastructure.
    """

    alerts: int | None = None
    backuprepositories: int | None = None
    clusters: int | None = None
    cpusockets: int | None = None
    hosts: int | None = None
    ilbvms: int | None = None
    imagestores: int | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    managementservers: int | None = None
    objectstores: int | None = None
    pods: int | None = None
    routers: int | None = None
    storagepools: int | None = None
    systemvms: int | None = None
    zones: int | None = None
