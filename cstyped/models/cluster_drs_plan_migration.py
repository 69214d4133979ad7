# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ClusterDrsPlanMigration, as the server answers it (ClusterDrsPlanMigrationResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import JobStatusName


class ClusterDrsPlanMigration(Model):
    """ClusterDrsPlanMigration, as the server answers it (ClusterDrsPlanMigrationResponse)."""

    destinationhostid: str | None = None
    destinationhostname: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    migrationjobid: int | None = None
    migrationjobstatus: JobStatusName | None = None
    sourcehostid: str | None = None
    sourcehostname: str | None = None
    virtualmachineid: str | None = None
    virtualmachinename: str | None = None
