# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""NsxController, as the server answers it (NsxControllerResponse)."""

from __future__ import annotations

from cstyped.model import Model


class NsxController(Model):
    """NsxController, as the server answers it (NsxControllerResponse).

    Answered by addNsxController, listNsxControllers.
    """

    name: str | None = None
    edgecluster: str | None = None
    hostname: str | None = None
    nsxprovideruuid: str | None = None
    port: str | None = None
    tier0gateway: str | None = None
    transportzone: str | None = None
    zoneid: str | None = None
    zonename: str | None = None
