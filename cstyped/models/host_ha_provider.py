# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""HostHaProvider, as the server answers it (HAProviderResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import HostHaProviderClass


class HostHaProvider(Model):
    """HostHaProvider, as the server answers it (HAProviderResponse).

    Answered by listHostHAProviders.
    """

    haprovider: HostHaProviderClass | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    type: list[str] | None = None
