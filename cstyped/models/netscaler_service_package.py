# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""NetscalerServicePackage, as the server answers it (NetScalerServicePackageResponse)."""

from __future__ import annotations

from cstyped.model import Model


class NetscalerServicePackage(Model):
    """NetscalerServicePackage, as the server answers it (NetScalerServicePackageResponse).

    Answered by listRegisteredServicePackages, registerNetscalerServicePackage.
    """

    id: str
    name: str | None = None
    description: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
