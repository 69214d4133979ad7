# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import HypervisorType


class Hypervisor(Model):
    """Hypervisor, as the server answers it (HypervisorResponse).

    Answered by listHypervisors.
    """

    name: HypervisorType
    """name of the hypervisor"""
    jobid: str | None = None
    """id of the last job on the hypervisor"""
    jobstatus: int | None = None
    """status of the last job on the hypervisor: 0 pending, 1 done, 2 failed"""
