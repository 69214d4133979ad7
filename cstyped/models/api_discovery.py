# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ApiDiscovery, as the server answers it (ApiDiscoveryResponse)."""

from __future__ import annotations

from cstyped.model import Model
from .api_parameter import ApiParameter
from .api_response_field import ApiResponseField


class ApiDiscovery(Model):
    """ApiDiscovery, as the server answers it (ApiDiscoveryResponse).

    Answered by listApis.
    """

    name: str
    description: str | None = None
    isasync: bool
    jobid: str | None = None
    jobstatus: int | None = None
    params: list[ApiParameter]
    related: str | None = None
    response: list[ApiResponseField]
    since: str | None = None
    type: str | None = None
