# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class NetworkPermission(Model):
    """NetworkPermission, as the server answers it (NetworkPermissionsResponse).

    Answered by listNetworkPermissions.
    """

    account: str | None = None
    """name of the account that may use the network"""
    accountid: str | None = None
    """id of the account that may use the network"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    jobid: str | None = None
    """id of the last job on the network permission"""
    jobstatus: int | None = None
    """status of the last job on the network permission: 0 pending, 1 done, 2 failed"""
    networkid: str | None = None
    """id of the network"""
    project: str | None = None
    """name of the project that may use the network"""
    projectid: str | None = None
    """id of the project that may use the network"""
