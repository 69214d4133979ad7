# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import FlatMap, Pairs, Request, Wire

from ...types import EXTENSION_STATE_VALUES, ExtensionState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.extension import Extension


class UpdateExtensionRequest(Request):
    """The request of updateExtension; `client.send` takes it and returns Extension."""

    command: ClassVar[str] = "updateExtension"
    wire: ClassVar[Wire] = Wire(
        maps={"details": FlatMap()},
        secrets=frozenset({"details"}),
        one_case={"state": EXTENSION_STATE_VALUES},
    )
    id: str
    """the resource (Extension id)"""
    cleanupdetails: bool | None = None
    """drop the details that are stored now"""
    description: str | None = None
    """free text that explains it"""
    details: Pairs | None = None
    """further settings by key"""
    orchestratorrequirespreparevm: bool | None = None
    """ask an orchestrator extension before each start"""
    state: ExtensionState | None = None
    """the state: Enabled or Disabled"""

    def parse(self, envelope: Envelope) -> Extension:
        """Decode the answer."""
        from ...models.extension import Extension

        return envelope.object(Extension)


def update_extension(
    client: BaseClient,
    *,
    id: str,
    cleanupdetails: bool | None = None,
    description: str | None = None,
    details: Pairs | None = None,
    orchestratorrequirespreparevm: bool | None = None,
    state: ExtensionState | None = None,
) -> Extension:
    """Change an extension's state, description or details.

    Since CloudStack 4.21.0.

    Args:
        id: the resource (Extension id)
        cleanupdetails: drop the details that are stored now
        description: free text that explains it
        details: further settings by key
        orchestratorrequirespreparevm: ask an orchestrator extension before each start
        state: the state: Enabled or Disabled

    Returns:
        Extension.
    """
    return client.send(
        UpdateExtensionRequest(
            id=id,
            cleanupdetails=cleanupdetails,
            description=description,
            details=details,
            orchestratorrequirespreparevm=orchestratorrequirespreparevm,
            state=state,
        )
    )
