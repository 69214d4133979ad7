# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.router_template_upgrade import RouterTemplateUpgrade


class UpgradeRouterTemplateRequest(Request):
    """The request of upgradeRouterTemplate; `client.send` takes it and returns
    ListResult[RouterTemplateUpgrade].
    """

    command: ClassVar[str] = "upgradeRouterTemplate"
    account: str | None = None
    """name of the account whose routers are renewed"""
    clusterid: str | None = None
    """the cluster (Cluster id)"""
    domainid: str | None = None
    """the domain (Domain id)"""
    id: str | None = None
    """the resource (Router id)"""
    podid: str | None = None
    """the pod (Pod id)"""
    zoneid: str | None = None
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[RouterTemplateUpgrade]:
        """Decode the answer."""
        from ...models.router_template_upgrade import RouterTemplateUpgrade

        return envelope.list(RouterTemplateUpgrade)


def upgrade_router_template(
    client: BaseClient,
    *,
    account: str | None = None,
    clusterid: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    podid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[RouterTemplateUpgrade]:
    """Reboot routers that run an old system VM template onto the new one.

    Args:
        account: name of the account whose routers are renewed
        clusterid: the cluster (Cluster id)
        domainid: the domain (Domain id)
        id: the resource (Router id)
        podid: the pod (Pod id)
        zoneid: the zone (Zone id)

    Returns:
        ListResult[RouterTemplateUpgrade]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        UpgradeRouterTemplateRequest(
            account=account,
            clusterid=clusterid,
            domainid=domainid,
            id=id,
            podid=podid,
            zoneid=zoneid,
        )
    )
