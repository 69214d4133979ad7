# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class EnableRoleRequest(Request):
    """The request of enableRole; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "enableRole"
    id: str
    """the resource (Role id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def enable_role(client: BaseClient, *, id: str) -> Success:
    """Enable a role that was disabled.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (Role id)

    Returns:
        Success.
    """
    return client.send(EnableRoleRequest(id=id))
