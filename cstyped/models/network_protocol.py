# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""NetworkProtocol, as the server answers it (NetworkProtocolResponse)."""

from __future__ import annotations

from cstyped.model import Model


class NetworkProtocol(Model):
    """NetworkProtocol, as the server answers it (NetworkProtocolResponse).

    Answered by listNetworkProtocols.
    """

    name: str | None = None
    description: str | None = None
    details: dict[str, str] | None = None
    index: int | None = None
    jobid: str | None = None
    jobstatus: int | None = None
