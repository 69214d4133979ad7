# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import ClusterDrsPlanStatus, ClusterDrsPlanType
from .cluster_drs_plan_migration import ClusterDrsPlanMigration


class ClusterDrsPlan(Model):
    """ClusterDrsPlan, as the server answers it (ClusterDrsPlanResponse).

    Answered by executeClusterDrsPlan, generateClusterDrsPlan, listClusterDrsPlan.
    """

    id: str
    """id of the cluster drs plan"""
    clusterid: str | None = None
    """id of the cluster"""
    created: datetime | None = None
    """when the cluster drs plan was created"""
    eventid: str | None = None
    """id of the event"""
    jobid: str | None = None
    """id of the last job on the cluster drs plan"""
    jobstatus: int | None = None
    """status of the last job on the cluster drs plan: 0 pending, 1 done, 2 failed"""
    migrations: list[ClusterDrsPlanMigration] | None = None
    """machines that the plan moves"""
    status: ClusterDrsPlanStatus | None = None
    """status of the cluster drs plan"""
    type: ClusterDrsPlanType | None = None
    """type of the cluster drs plan"""
