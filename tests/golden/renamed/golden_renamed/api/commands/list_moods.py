# @generated from dump.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.mood import Mood


class ListMoodsRequest(Request):
    """The request of listMoods; `client.send` takes it and returns ListResult[Mood]."""

    command: ClassVar[str] = "listMoods"
    wire: ClassVar[Wire] = Wire(repeatable=True)

    def parse(self, envelope: Envelope) -> ListResult[Mood]:
        """Decode the answer."""
        from ...models.mood import Mood

        return envelope.list(Mood)


def list_moods(client: BaseClient) -> ListResult[Mood]:
    """Call listMoods.

    Returns:
        ListResult[Mood]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListMoodsRequest())
