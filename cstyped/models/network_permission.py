# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""NetworkPermission, as the server answers it (NetworkPermissionsResponse)."""

from __future__ import annotations

from cstyped.model import Model


class NetworkPermission(Model):
    """NetworkPermission, as the server answers it (NetworkPermissionsResponse).

    Answered by listNetworkPermissions.
    """

    account: str | None = None
    accountid: str | None = None
    domain: str | None = None
    domainid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    networkid: str | None = None
    project: str | None = None
    projectid: str | None = None
