# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""DeploymentPlanner, as the server answers it (DeploymentPlannersResponse)."""

from __future__ import annotations

from cstyped.model import Model


class DeploymentPlanner(Model):
    """DeploymentPlanner, as the server answers it (DeploymentPlannersResponse).

    Answered by listDeploymentPlanners.
    """

    name: str
    jobid: str | None = None
    jobstatus: int | None = None
