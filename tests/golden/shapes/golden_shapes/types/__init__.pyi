# @generated from dump.json. Edit an overlay or a template instead.
from enum import IntEnum
from typing import Final, Literal

ElasticLbSupport = Literal["false", "guest", "public"]

ELASTIC_LB_SUPPORT_VALUES: Final[tuple[ElasticLbSupport, ...]]

class JobStatus(IntEnum):
    """ordinal of the enum"""

    IN_PROGRESS = 0
    SUCCEEDED = 1
    FAILED = 2
    CANCELLED = 3
