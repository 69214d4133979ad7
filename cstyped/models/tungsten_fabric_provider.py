# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""TungstenFabricProvider, as the server answers it (TungstenFabricProviderResponse)."""

from __future__ import annotations

from cstyped.model import Model


class TungstenFabricProvider(Model):
    """TungstenFabricProvider, as the server answers it (TungstenFabricProviderResponse).

    Answered by createTungstenFabricProvider, listTungstenFabricProviders.
    """

    name: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    securitygroupsenabled: bool | None = None
    tungstengateway: str | None = None
    tungstenproviderhostname: str | None = None
    tungstenproviderintrospectport: str | None = None
    tungstenproviderport: str | None = None
    tungstenprovideruuid: str | None = None
    tungstenprovidervrouterport: str | None = None
    zoneid: int | None = None
    zonename: str | None = None
