# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class DeploymentPlanner(Model):
    """DeploymentPlanner, as the server answers it (DeploymentPlannersResponse).

    Answered by listDeploymentPlanners.
    """

    name: str
    """the name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
