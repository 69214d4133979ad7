# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""AffinityGroupType, as the server answers it (AffinityGroupTypeResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import AffinityGroupTypeName


class AffinityGroupType(Model):
    """AffinityGroupType, as the server answers it (AffinityGroupTypeResponse).

    Answered by listAffinityGroupTypes.
    """

    jobid: str | None = None
    jobstatus: int | None = None
    type: AffinityGroupTypeName
