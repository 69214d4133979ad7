# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import AffinityGroupTypeName


class AffinityGroupType(Model):
    """AffinityGroupType, as the server answers it (AffinityGroupTypeResponse).

    Answered by listAffinityGroupTypes.
    """

    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    type: AffinityGroupTypeName
    """the kind"""
