# @generated from dump.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.host_tag import HostTag


class ListHostTagsRequest(Request):
    """The request of listHostTags; `client.send` takes it and returns ListResult[HostTag]."""

    command: ClassVar[str] = "listHostTags"
    wire: ClassVar[Wire] = Wire(repeatable=True)

    def parse(self, envelope: Envelope) -> ListResult[HostTag]:
        """Decode the answer."""
        from ...models.host_tag import HostTag

        return envelope.list(HostTag)


def list_host_tags(client: BaseClient) -> ListResult[HostTag]:
    """List the tags that hosts have.

    Returns:
        ListResult[HostTag]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListHostTagsRequest())
