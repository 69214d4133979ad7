# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Ipv6Route, as the server answers it (Ipv6RouteResponse)."""

from __future__ import annotations

from cstyped.model import Model


class Ipv6Route(Model):
    """Ipv6Route, as the server answers it (Ipv6RouteResponse)."""

    gateway: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    subnet: str | None = None
