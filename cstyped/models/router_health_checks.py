# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .router_health_check_result import RouterHealthCheckResult


class RouterHealthChecks(Model):
    """RouterHealthChecks, as the server answers it (RouterHealthCheckResultsListResponse).

    Answered by getRouterHealthCheckResults.
    """

    healthchecks: list[RouterHealthCheckResult] | None = None
    """results of the health checks"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    routerid: str | None = None
    """the router, by id"""
