# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class Infrastructure(Model):
    """Infrastructure, as the server answers it (InfrastructureResponse).

    Answered by listInfrastructure.
    """

    alerts: int | None = None
    """how many alerts"""
    backuprepositories: int | None = None
    """how many backup repositories"""
    clusters: int
    """how many clusters"""
    cpusockets: int
    """how many CPU sockets"""
    hosts: int
    """how many hosts"""
    ilbvms: int | None = None
    """how many internal load balancers"""
    imagestores: int
    """how many image stores"""
    jobid: str | None = None
    """id of the last job on the infrastructure"""
    jobstatus: int | None = None
    """status of the last job on the infrastructure: 0 pending, 1 done, 2 failed"""
    managementservers: int | None = None
    """how many management servers"""
    objectstores: int | None = None
    """how many object stores"""
    pods: int
    """how many pods"""
    routers: int
    """how many routers"""
    storagepools: int
    """how many storage pools"""
    systemvms: int
    """how many system machines"""
    zones: int
    """how many zones"""
