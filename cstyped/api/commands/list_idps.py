# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.idp import Idp


class ListIdpsRequest(Request):
    """The request of listIdps; `client.send` takes it and returns ListResult[Idp]."""

    command: ClassVar[str] = "listIdps"
    wire: ClassVar[Wire] = Wire(repeatable=True)

    def parse(self, envelope: Envelope) -> ListResult[Idp]:
        """Decode the answer."""
        from ...models.idp import Idp

        return envelope.list(Idp)


def list_idps(client: BaseClient) -> ListResult[Idp]:
    """List the SAML identity providers users can log in with.

    Returns:
        ListResult[Idp]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListIdpsRequest())
