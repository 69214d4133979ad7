# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.service_instance import ServiceInstance


class CreateServiceInstanceRequest(Request):
    """The request of createServiceInstance; `client.send` takes it and returns
    Job[ServiceInstance].
    """

    command: ClassVar[str] = "createServiceInstance"
    leftnetworkid: str
    """the inner network"""
    name: str
    """the name"""
    rightnetworkid: str
    """the outer network"""
    serviceofferingid: str
    """the service offering"""
    templateid: str
    """the template"""
    zoneid: str
    """the zone"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain"""
    projectid: str | None = None
    """the project"""

    def parse(self, envelope: Envelope) -> Job[ServiceInstance]:
        """Decode the answer."""
        from ...models.service_instance import ServiceInstance

        return envelope.job(ServiceInstance)


def create_service_instance(
    client: BaseClient,
    *,
    leftnetworkid: str,
    name: str,
    rightnetworkid: str,
    serviceofferingid: str,
    templateid: str,
    zoneid: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[ServiceInstance]:
    """Deploy a Contrail service instance between a left and a right network.

    Args:
        leftnetworkid: the inner network
        name: the name
        rightnetworkid: the outer network
        serviceofferingid: the service offering
        templateid: the template
        zoneid: the zone
        account: name of the owning account; goes together with `domainid`
        domainid: the domain
        projectid: the project

    Returns:
        The job; `.result()` waits for it and gives the ServiceInstance.
    """
    return client.send(
        CreateServiceInstanceRequest(
            leftnetworkid=leftnetworkid,
            name=name,
            rightnetworkid=rightnetworkid,
            serviceofferingid=serviceofferingid,
            templateid=templateid,
            zoneid=zoneid,
            account=account,
            domainid=domainid,
            projectid=projectid,
        )
    )
