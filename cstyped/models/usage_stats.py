# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model


class UsageStats(Model):
    """UsageStats, as the server answers it (StatsResponse)."""

    cpuused: str | None = None
    """CPU busy in this reading, as a percentage text"""
    diskiopstotal: int | None = None
    """reads and writes together"""
    diskioread: int | None = None
    """number of reads from disk in this reading"""
    diskiowrite: int | None = None
    """number of writes to disk in this reading"""
    diskkbsread: int | None = None
    """KiB read from disk"""
    diskkbswrite: int | None = None
    """KiB written to disk"""
    memoryintfreekbs: int | None = None
    """KiB that the guest has free; 0 or -1 if unknown"""
    memorykbs: int | None = None
    """KiB that the machine takes"""
    memorytargetkbs: int | None = None
    """KiB that the machine shall shrink or grow to"""
    networkkbsread: int | None = None
    """KiB received"""
    networkkbswrite: int | None = None
    """KiB sent"""
    networkread: str | None = None
    """data received, as text in MiB"""
    networkwrite: str | None = None
    """data sent, as text in MiB"""
    timestamp: datetime
    """when the reading was taken"""
