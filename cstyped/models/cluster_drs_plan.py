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
    """the id"""
    clusterid: str | None = None
    """the cluster, by id"""
    created: datetime | None = None
    """when it was made"""
    eventid: str | None = None
    """the event, by id"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    migrations: list[ClusterDrsPlanMigration] | None = None
    """machines that the plan moves"""
    status: ClusterDrsPlanStatus | None = None
    """the status"""
    type: ClusterDrsPlanType | None = None
    """the kind"""
