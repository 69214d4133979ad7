# @generated from dump.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar

from cstyped.runtime import Request
from pydantic import Field

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class CallRequest(Request):
    """The request of call; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "call"
    self_: Annotated[str | None, Field(alias="self")] = None

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def call_(client: BaseClient, *, self_: str | None = None) -> Success:
    """Call call.

    Returns:
        Success.
    """
    return client.send(CallRequest(self_=self_))
