# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""CiscoAsa1000vResource, as the server answers it (CiscoAsa1000vResourceResponse)."""

from __future__ import annotations

from cstyped.model import Model


class CiscoAsa1000vResource(Model):
    """CiscoAsa1000vResource, as the server answers it (CiscoAsa1000vResourceResponse).

    Answered by addCiscoAsa1000vResource, listCiscoAsa1000vResources.
    """

    jobid: str | None = None
    jobstatus: int | None = None
