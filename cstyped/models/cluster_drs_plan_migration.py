# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import JobStatusName


class ClusterDrsPlanMigration(Model):
    """ClusterDrsPlanMigration, as the server answers it (ClusterDrsPlanMigrationResponse)."""

    destinationhostid: str | None = None
    """id of the host to move to"""
    destinationhostname: str | None = None
    """name of the host to move to"""
    jobid: str | None = None
    """id of the last job on the cluster drs plan migration"""
    jobstatus: int | None = None
    """status of the last job on the cluster drs plan migration: 0 pending, 1 done, 2 failed"""
    migrationjobid: int | None = None
    """id of the job that moves the machine"""
    migrationjobstatus: JobStatusName | None = None
    """state of the job that moves the machine"""
    sourcehostid: str | None = None
    """id of the host to move from"""
    sourcehostname: str | None = None
    """name of the host to move from"""
    virtualmachineid: str | None = None
    """id of the machine"""
    virtualmachinename: str | None = None
    """name of the machine"""
