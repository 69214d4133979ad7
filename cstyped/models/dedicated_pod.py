# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class DedicatedPod(Model):
    """DedicatedPod, as the server answers it (DedicatePodResponse).

    Answered by dedicatePod, listDedicatedPods.
    """

    id: str
    """id of the dedicated pod"""
    accountid: str | None = None
    """id of the account that has it for itself"""
    affinitygroupid: str | None = None
    """id of the affinity group that stands for the dedication"""
    domainid: str | None = None
    """id of the domain that has it for itself"""
    jobid: str | None = None
    """id of the last job on the dedicated pod"""
    jobstatus: int | None = None
    """status of the last job on the dedicated pod: 0 pending, 1 done, 2 failed"""
    podid: str | None = None
    """id of the pod"""
    podname: str | None = None
    """name of the pod"""
