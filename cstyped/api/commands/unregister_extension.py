# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import EXTENSION_RESOURCE_TYPE_VALUES, ExtensionResourceType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.extension import Extension


class UnregisterExtensionRequest(Request):
    """The request of unregisterExtension; `client.send` takes it and returns Extension."""

    command: ClassVar[str] = "unregisterExtension"
    wire: ClassVar[Wire] = Wire(one_case={"resourcetype": EXTENSION_RESOURCE_TYPE_VALUES})
    extensionid: str
    """the extension (Extension id)"""
    resourceid: str
    """the resource"""
    resourcetype: ExtensionResourceType
    """kind of resource: Cluster"""

    def parse(self, envelope: Envelope) -> Extension:
        """Decode the answer."""
        from ...models.extension import Extension

        return envelope.object(Extension)


def unregister_extension(
    client: BaseClient, *, extensionid: str, resourceid: str, resourcetype: ExtensionResourceType
) -> Extension:
    """Unlink an extension from a resource.

    Since CloudStack 4.21.0.

    Args:
        extensionid: the extension (Extension id)
        resourceid: the resource
        resourcetype: kind of resource: Cluster

    Returns:
        Extension.
    """
    return client.send(
        UnregisterExtensionRequest(
            extensionid=extensionid, resourceid=resourceid, resourcetype=resourcetype
        )
    )
