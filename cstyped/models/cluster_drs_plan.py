# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ClusterDrsPlan, as the server answers it (ClusterDrsPlanResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import ClusterDrsPlanStatus, ClusterDrsPlanType
from .cluster_drs_plan_migration import ClusterDrsPlanMigration


class ClusterDrsPlan(Model):
    """ClusterDrsPlan, as the server answers it (ClusterDrsPlanResponse).

    Answered by executeClusterDrsPlan, generateClusterDrsPlan, listClusterDrsPlan.
    """

    id: str
    clusterid: str | None = None
    created: datetime | None = None
    eventid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    migrations: list[ClusterDrsPlanMigration] | None = None
    status: ClusterDrsPlanStatus | None = None
    type: ClusterDrsPlanType | None = None
