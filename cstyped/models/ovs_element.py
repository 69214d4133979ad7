# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""OvsElement, as the server answers it (OvsProviderResponse)."""

from __future__ import annotations

from cstyped.model import Model


class OvsElement(Model):
    """OvsElement, as the server answers it (OvsProviderResponse).

    Answered by configureOvsElement, listOvsElements.
    """

    id: str
    account: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    enabled: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    nspid: str | None = None
    project: str | None = None
    projectid: str | None = None
