# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""SamlAuthorization, as the server answers it (SamlAuthorizationResponse)."""

from __future__ import annotations

from cstyped.model import Model


class SamlAuthorization(Model):
    """SamlAuthorization, as the server answers it (SamlAuthorizationResponse).

    Answered by listSamlAuthorization.
    """

    idpid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    status: bool | None = None
    userid: str | None = None
