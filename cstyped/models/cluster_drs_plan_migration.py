# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import JobStatusName


class ClusterDrsPlanMigration(Model):
    """ClusterDrsPlanMigration, as the server answers it (ClusterDrsPlanMigrationResponse)."""

    destinationhostid: str | None = None
    """the host to move to, by id"""
    destinationhostname: str | None = None
    """the host to move to, by name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    migrationjobid: int | None = None
    """the job that moves the machine, by id"""
    migrationjobstatus: JobStatusName | None = None
    """state of the job that moves the machine"""
    sourcehostid: str | None = None
    """the host to move from, by id"""
    sourcehostname: str | None = None
    """the host to move from, by name"""
    virtualmachineid: str | None = None
    """the machine, by id"""
    virtualmachinename: str | None = None
    """the machine, by name"""
