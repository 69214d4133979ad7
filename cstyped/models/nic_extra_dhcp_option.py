# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""NicExtraDhcpOption, as the server answers it (NicExtraDhcpOptionResponse)."""

from __future__ import annotations

from cstyped.model import Model


class NicExtraDhcpOption(Model):
    """NicExtraDhcpOption, as the server answers it (NicExtraDhcpOptionResponse)."""

    id: str | None = None
    extradhcpoptioncode: int | None = None
    extradhcpoptionname: str | None = None
    extradhcpvalue: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    nicid: str | None = None
