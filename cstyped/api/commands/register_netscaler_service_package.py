# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.netscaler_service_package import NetscalerServicePackage


class RegisterNetscalerServicePackageRequest(Request):
    """The request of registerNetscalerServicePackage; `client.send` takes it and returns
    NetscalerServicePackage.
    """

    command: ClassVar[str] = "registerNetscalerServicePackage"
    description: str
    """free text that explains it"""
    name: str
    """the name"""

    def parse(self, envelope: Envelope) -> NetscalerServicePackage:
        """Decode the answer."""
        from ...models.netscaler_service_package import NetscalerServicePackage

        return envelope.object(NetscalerServicePackage)


def register_netscaler_service_package(
    client: BaseClient, *, description: str, name: str
) -> NetscalerServicePackage:
    """Register a service package of NetScaler Control Center.

    Args:
        description: free text that explains it
        name: the name

    Returns:
        NetscalerServicePackage.
    """
    return client.send(RegisterNetscalerServicePackageRequest(description=description, name=name))
