# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""DedicatedHost, as the server answers it (DedicateHostResponse)."""

from __future__ import annotations

from cstyped.model import Model


class DedicatedHost(Model):
    """DedicatedHost, as the server answers it (DedicateHostResponse).

    Answered by dedicateHost, listDedicatedHosts.
    """

    id: str
    accountid: str | None = None
    affinitygroupid: str | None = None
    domainid: str | None = None
    hostid: str | None = None
    hostname: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
