# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import FlatMap, Pairs, Request, Wire

from ...types import EXTENSION_RESOURCE_TYPE_VALUES, ExtensionResourceType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.extension import Extension


class RegisterExtensionRequest(Request):
    """The request of registerExtension; `client.send` takes it and returns Extension."""

    command: ClassVar[str] = "registerExtension"
    wire: ClassVar[Wire] = Wire(
        maps={"details": FlatMap()},
        secrets=frozenset({"details"}),
        one_case={"resourcetype": EXTENSION_RESOURCE_TYPE_VALUES},
    )
    extensionid: str
    """the extension (Extension id)"""
    resourceid: str
    """the resource"""
    resourcetype: ExtensionResourceType
    """kind of resource: Cluster"""
    details: Pairs | None = None
    """further settings by key"""

    def parse(self, envelope: Envelope) -> Extension:
        """Decode the answer."""
        from ...models.extension import Extension

        return envelope.object(Extension)


def register_extension(
    client: BaseClient,
    *,
    extensionid: str,
    resourceid: str,
    resourcetype: ExtensionResourceType,
    details: Pairs | None = None,
) -> Extension:
    """Link an extension to a resource, such as a cluster.

    Since CloudStack 4.21.0.

    Args:
        extensionid: the extension (Extension id)
        resourceid: the resource
        resourcetype: kind of resource: Cluster
        details: further settings by key

    Returns:
        Extension.
    """
    return client.send(
        RegisterExtensionRequest(
            extensionid=extensionid,
            resourceid=resourceid,
            resourcetype=resourcetype,
            details=details,
        )
    )
