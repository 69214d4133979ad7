# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""CiscoVnmcResource, as the server answers it (CiscoVnmcResourceResponse)."""

from __future__ import annotations

from cstyped.model import Model


class CiscoVnmcResource(Model):
    """CiscoVnmcResource, as the server answers it (CiscoVnmcResourceResponse).

    Answered by addCiscoVnmcResource, listCiscoVnmcResources.
    """

    jobid: str | None = None
    jobstatus: int | None = None
