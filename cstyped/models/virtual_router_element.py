# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VirtualRouterElement, as the server answers it (VirtualRouterProviderResponse)."""

from __future__ import annotations

from cstyped.model import Model


class VirtualRouterElement(Model):
    """VirtualRouterElement, as the server answers it (VirtualRouterProviderResponse).

    Answered by configureVirtualRouterElement, createVirtualRouterElement,
    listVirtualRouterElements.
    """

    id: str
    account: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    enabled: bool
    jobid: str | None = None
    jobstatus: int | None = None
    nspid: str
    project: str | None = None
    projectid: str | None = None
