# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import RouterHealthCheckType, RouterHealthStatus


class RouterHealthCheckResult(Model):
    """RouterHealthCheckResult, as the server answers it (RouterHealthCheckResultResponse)."""

    checkname: str
    """name of the health check"""
    checktype: RouterHealthCheckType
    """basic or advanced check"""
    details: str | None = None
    """what the check found"""
    lastupdated: datetime | None = None
    """when the check was run"""
    status: RouterHealthStatus | None = None
    """status of the router health check result"""
    success: bool
    """whether the check passed"""
