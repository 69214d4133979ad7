# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import FlatMap, Pairs, Request, Wire

from ...types import EXTENSION_STATE_VALUES, EXTENSION_TYPE_VALUES, ExtensionState, ExtensionType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.extension import Extension


class CreateExtensionRequest(Request):
    """The request of createExtension; `client.send` takes it and returns Extension."""

    command: ClassVar[str] = "createExtension"
    wire: ClassVar[Wire] = Wire(
        maps={"details": FlatMap()},
        secrets=frozenset({"details"}),
        one_case={"type": EXTENSION_TYPE_VALUES, "state": EXTENSION_STATE_VALUES},
    )
    name: str
    """the name"""
    type: ExtensionType
    """the kind: Orchestrator"""
    description: str | None = None
    """free text that explains it"""
    details: Pairs | None = None
    """further settings by key"""
    orchestratorrequirespreparevm: bool | None = None
    """ask an orchestrator extension before each start"""
    path: str | None = None
    """path of the entry script, inside the extension's folder"""
    state: ExtensionState | None = None
    """the state: Enabled or Disabled"""

    def parse(self, envelope: Envelope) -> Extension:
        """Decode the answer."""
        from ...models.extension import Extension

        return envelope.object(Extension)


def create_extension(
    client: BaseClient,
    *,
    name: str,
    type: ExtensionType,
    description: str | None = None,
    details: Pairs | None = None,
    orchestratorrequirespreparevm: bool | None = None,
    path: str | None = None,
    state: ExtensionState | None = None,
) -> Extension:
    """Create an extension that runs your own code, such as an orchestrator.

    Since CloudStack 4.21.0.

    Args:
        name: the name
        type: the kind: Orchestrator
        description: free text that explains it
        details: further settings by key
        orchestratorrequirespreparevm: ask an orchestrator extension before each start
        path: path of the entry script, inside the extension's folder
        state: the state: Enabled or Disabled

    Returns:
        Extension.
    """
    return client.send(
        CreateExtensionRequest(
            name=name,
            type=type,
            description=description,
            details=details,
            orchestratorrequirespreparevm=orchestratorrequirespreparevm,
            path=path,
            state=state,
        )
    )
