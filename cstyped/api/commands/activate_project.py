# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.project import Project


class ActivateProjectRequest(Request):
    """The request of activateProject; `client.send` takes it and returns Job[Project]."""

    command: ClassVar[str] = "activateProject"
    id: str
    """the resource (Project id)"""

    def parse(self, envelope: Envelope) -> Job[Project]:
        """Decode the answer."""
        from ...models.project import Project

        return envelope.job(Project)


def activate_project(client: BaseClient, *, id: str) -> Job[Project]:
    """Make a suspended project active again.

    Since CloudStack 3.0.0.

    Args:
        id: the resource (Project id)

    Returns:
        The job; `.result()` waits for it and gives the Project.
    """
    return client.send(ActivateProjectRequest(id=id))
