# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class DeploymentPlanner(Model):
    """DeploymentPlanner, as the server answers it (DeploymentPlannersResponse).

    Answered by listDeploymentPlanners.
    """

    name: str
    """name of the deployment planner"""
    jobid: str | None = None
    """id of the last job on the deployment planner"""
    jobstatus: int | None = None
    """status of the last job on the deployment planner: 0 pending, 1 done, 2 failed"""
