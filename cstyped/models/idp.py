# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Idp, as the server answers it (IdpResponse)."""

from __future__ import annotations

from cstyped.model import Model


class Idp(Model):
    """Idp, as the server answers it (IdpResponse).

    Answered by listIdps.
    """

    id: str
    jobid: str | None = None
    jobstatus: int | None = None
    orgName: str | None = None
    orgUrl: str | None = None
