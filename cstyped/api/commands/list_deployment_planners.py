# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.deployment_planner import DeploymentPlanner


class ListDeploymentPlannersRequest(Request):
    """The request of listDeploymentPlanners; `client.send` takes it and returns
    ListResult[DeploymentPlanner].
    """

    command: ClassVar[str] = "listDeploymentPlanners"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[DeploymentPlanner]:
        """Decode the answer."""
        from ...models.deployment_planner import DeploymentPlanner

        return envelope.list(DeploymentPlanner)


def list_deployment_planners(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[DeploymentPlanner]:
    """List the planners that can choose hosts for new machines.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[DeploymentPlanner]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListDeploymentPlannersRequest(keyword=keyword, page=page, pagesize=pagesize))
