# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""UserKeys, as the server answers it (RegisterResponse)."""

from __future__ import annotations

from cstyped.model import Model


class UserKeys(Model):
    """UserKeys, as the server answers it (RegisterResponse).

    Answered by getUserKeys, registerUserKeys.
    """

    apikey: str | None = None
    apikeyaccess: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    secretkey: str | None = None
