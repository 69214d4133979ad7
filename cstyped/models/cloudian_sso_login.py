# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""CloudianSsoLogin, as the server answers it (CloudianSsoLoginResponse)."""

from __future__ import annotations

from cstyped.model import Model


class CloudianSsoLogin(Model):
    """CloudianSsoLogin, as the server answers it (CloudianSsoLoginResponse).

    Answered by cloudianSsoLogin.
    """

    jobid: str | None = None
    jobstatus: int | None = None
    url: str | None = None
