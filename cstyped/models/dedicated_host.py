# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class DedicatedHost(Model):
    """DedicatedHost, as the server answers it (DedicateHostResponse).

    Answered by dedicateHost, listDedicatedHosts.
    """

    id: str
    """id of the dedicated host"""
    accountid: str | None = None
    """id of the account that has it for itself"""
    affinitygroupid: str | None = None
    """id of the affinity group that stands for the dedication"""
    domainid: str | None = None
    """id of the domain that has it for itself"""
    hostid: str | None = None
    """id of the host"""
    hostname: str | None = None
    """name of the host"""
    jobid: str | None = None
    """id of the last job on the dedicated host"""
    jobstatus: int | None = None
    """status of the last job on the dedicated host: 0 pending, 1 done, 2 failed"""
