# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ServiceInstance(Model):
    """ServiceInstance, as the server answers it (ServiceInstanceResponse).

    Answered by createServiceInstance.
    """

    id: str
    """id of the service instance"""
    name: str | None = None
    """name of the service instance"""
    account: str | None = None
    """name of the owning account"""
    displayname: str | None = None
    """name for people to read"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    jobid: str | None = None
    """id of the last job on the service instance"""
    jobstatus: int | None = None
    """status of the last job on the service instance: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
