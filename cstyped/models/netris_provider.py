# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""NetrisProvider, as the server answers it (NetrisProviderResponse)."""

from __future__ import annotations

from cstyped.model import Model


class NetrisProvider(Model):
    """NetrisProvider, as the server answers it (NetrisProviderResponse).

    Answered by addNetrisProvider, listNetrisProviders.
    """

    name: str | None = None
    netristag: str | None = None
    netrisurl: str | None = None
    sitename: str | None = None
    tenantname: str | None = None
    uuid: str | None = None
    zoneid: str | None = None
    zonename: str | None = None
