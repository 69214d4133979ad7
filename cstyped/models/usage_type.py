# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import UsageTypeName


class UsageType(Model):
    """UsageType, as the server answers it (UsageTypeResponse).

    Answered by listUsageTypes.
    """

    id: int
    """the id"""
    name: UsageTypeName
    """the name"""
    description: str
    """free text that explains it"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    usagetypeid: int | None = None
