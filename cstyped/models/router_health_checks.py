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
    """id of the last job on the router health checks"""
    jobstatus: int | None = None
    """status of the last job on the router health checks: 0 pending, 1 done, 2 failed"""
    routerid: str | None = None
    """id of the router"""
