# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import UsageTypeName


class UsageType(Model):
    """UsageType, as the server answers it (UsageTypeResponse).

    Answered by listUsageTypes.
    """

    id: int
    """id of the usage type"""
    name: UsageTypeName
    """name of the usage type"""
    description: str
    """description of the usage type"""
    jobid: str | None = None
    """id of the last job on the usage type"""
    jobstatus: int | None = None
    """status of the last job on the usage type: 0 pending, 1 done, 2 failed"""
    usagetypeid: int | None = None
