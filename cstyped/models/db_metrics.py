# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model


class DbMetrics(Model):
    """DbMetrics, as the server answers it (DbMetricsResponse).

    Answered by listDbMetrics.
    """

    collectiontime: datetime | None = None
    """when the figures were gathered"""
    connections: int
    """open database connections"""
    dbloadaverages: list[float] | None = None
    """load of the database over the last readings"""
    hostname: str | None = None
    """where the database runs: host name"""
    jobid: str | None = None
    """id of the last job on the database metrics"""
    jobstatus: int | None = None
    """status of the last job on the database metrics: 0 pending, 1 done, 2 failed"""
    queries: int
    """statements that the database has served"""
    replicas: list[str] | None = None
    """host names of the database replicas"""
    tlsversions: str | None = None
    """TLS versions that the database accepts"""
    uptime: int
    """seconds since the database was started"""
    version: str | None = None
    """database release"""
    versioncomment: str | None = None
    """what the database says of its build"""
