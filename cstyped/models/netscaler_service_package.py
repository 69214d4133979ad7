# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class NetscalerServicePackage(Model):
    """NetscalerServicePackage, as the server answers it (NetScalerServicePackageResponse).

    Answered by listRegisteredServicePackages, registerNetscalerServicePackage.
    """

    id: str
    """id of the NetScaler service package"""
    name: str | None = None
    """name of the NetScaler service package"""
    description: str | None = None
    """description of the NetScaler service package"""
    jobid: str | None = None
    """id of the last job on the NetScaler service package"""
    jobstatus: int | None = None
    """status of the last job on the NetScaler service package: 0 pending, 1 done, 2 failed"""
