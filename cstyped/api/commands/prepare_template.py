# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.template import Template


class PrepareTemplateRequest(Request):
    """The request of prepareTemplate; `client.send` takes it and returns ListResult[Template]."""

    command: ClassVar[str] = "prepareTemplate"
    templateid: str
    """the template (Template id)"""
    zoneid: str
    """the zone (Zone id)"""
    storageid: str | None = None
    """the storage pool (StoragePool id)"""

    def parse(self, envelope: Envelope) -> ListResult[Template]:
        """Decode the answer."""
        from ...models.template import Template

        return envelope.list(Template)


def prepare_template(
    client: BaseClient, *, templateid: str, zoneid: str, storageid: str | None = None
) -> ListResult[Template]:
    """Copy a template to a zone's primary storage ahead of first use.

    Args:
        templateid: the template (Template id)
        zoneid: the zone (Zone id)
        storageid: the storage pool (StoragePool id)

    Returns:
        ListResult[Template]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        PrepareTemplateRequest(templateid=templateid, zoneid=zoneid, storageid=storageid)
    )
