# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class NetworkPermission(Model):
    """NetworkPermission, as the server answers it (NetworkPermissionsResponse).

    Answered by listNetworkPermissions.
    """

    account: str | None = None
    """the account that may use the network, by name"""
    accountid: str | None = None
    """the account that may use the network, by id"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    networkid: str | None = None
    """the network, by id"""
    project: str | None = None
    """the project that may use the network, by name"""
    projectid: str | None = None
    """the project that may use the network, by id"""
