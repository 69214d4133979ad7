# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.template import Template


class CopyTemplateRequest(Request):
    """The request of copyTemplate; `client.send` takes it and returns Job[Template]."""

    command: ClassVar[str] = "copyTemplate"
    wire: ClassVar[Wire] = Wire(empty_lists={"destzoneids": "refused"})
    id: str
    """the resource (Template id)"""
    destzoneid: str | None = None
    """the zone to copy to (Zone id)"""
    destzoneids: CommaList[str] | None = None
    """ids of the zones to copy to (Zone ids)"""
    sourcezoneid: str | None = None
    """the zone to copy from (Zone id)"""

    def parse(self, envelope: Envelope) -> Job[Template]:
        """Decode the answer."""
        from ...models.template import Template

        return envelope.job(Template)


def copy_template(
    client: BaseClient,
    *,
    id: str,
    destzoneid: str | None = None,
    destzoneids: CommaList[str] | None = None,
    sourcezoneid: str | None = None,
) -> Job[Template]:
    """Copy a template to one or more other zones.

    Args:
        id: the resource (Template id)
        destzoneid: the zone to copy to (Zone id)
        destzoneids: ids of the zones to copy to (Zone ids)
        sourcezoneid: the zone to copy from (Zone id)

    Returns:
        The job; `.result()` waits for it and gives the Template.
    """
    return client.send(
        CopyTemplateRequest(
            id=id, destzoneid=destzoneid, destzoneids=destzoneids, sourcezoneid=sourcezoneid
        )
    )
