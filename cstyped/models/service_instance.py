# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ServiceInstance(Model):
    """ServiceInstance, as the server answers it (ServiceInstanceResponse).

    Answered by createServiceInstance.
    """

    id: str
    """the id"""
    name: str | None = None
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    displayname: str | None = None
    """name for people to read"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
