# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import AffinityGroupTypeName


class AffinityGroupType(Model):
    """AffinityGroupType, as the server answers it (AffinityGroupTypeResponse).

    Answered by listAffinityGroupTypes.
    """

    jobid: str | None = None
    """id of the last job on the affinity group type"""
    jobstatus: int | None = None
    """status of the last job on the affinity group type: 0 pending, 1 done, 2 failed"""
    type: AffinityGroupTypeName
    """type of the affinity group type"""
