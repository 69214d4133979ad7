# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""OauthProvider, as the server answers it (OauthProviderResponse)."""

from __future__ import annotations

from cstyped.model import Model


class OauthProvider(Model):
    """OauthProvider, as the server answers it (OauthProviderResponse).

    Answered by listOauthProvider, registerOauthProvider, updateOauthProvider.
    """

    id: str
    name: str | None = None
    clientid: str | None = None
    description: str | None = None
    enabled: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    provider: str | None = None
    redirecturi: str | None = None
    secretkey: str | None = None
