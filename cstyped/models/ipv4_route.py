# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Ipv4Route, as the server answers it (Ipv4RouteResponse)."""

from __future__ import annotations

from cstyped.model import Model


class Ipv4Route(Model):
    """Ipv4Route, as the server answers it (Ipv4RouteResponse)."""

    gateway: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    subnet: str | None = None
