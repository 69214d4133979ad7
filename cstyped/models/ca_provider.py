# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""CaProvider, as the server answers it (CAProviderResponse)."""

from __future__ import annotations

from cstyped.model import Model


class CaProvider(Model):
    """CaProvider, as the server answers it (CAProviderResponse).

    Answered by listCAProviders.
    """

    name: str | None = None
    description: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
