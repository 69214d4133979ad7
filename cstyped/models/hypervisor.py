# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import HypervisorType


class Hypervisor(Model):
    """Hypervisor, as the server answers it (HypervisorResponse).

    Answered by listHypervisors.
    """

    name: HypervisorType
    """the name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
