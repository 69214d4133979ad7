# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ServiceInstance, as the server answers it (ServiceInstanceResponse)."""

from __future__ import annotations

from cstyped.model import Model


class ServiceInstance(Model):
    """ServiceInstance, as the server answers it (ServiceInstanceResponse).

    Answered by createServiceInstance.
    """

    id: str
    name: str | None = None
    account: str | None = None
    displayname: str | None = None
    domain: str | None = None
    domainid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    project: str | None = None
    projectid: str | None = None
