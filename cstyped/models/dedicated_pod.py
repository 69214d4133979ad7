# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""DedicatedPod, as the server answers it (DedicatePodResponse)."""

from __future__ import annotations

from cstyped.model import Model


class DedicatedPod(Model):
    """DedicatedPod, as the server answers it (DedicatePodResponse).

    Answered by dedicatePod, listDedicatedPods.
    """

    id: str
    accountid: str | None = None
    affinitygroupid: str | None = None
    domainid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    podid: str | None = None
    podname: str | None = None
