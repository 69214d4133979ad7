# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.saml_metadata import SamlMetadata


class GetSPMetadataRequest(Request):
    """The request of getSPMetadata; `client.send` takes it and returns SamlMetadata."""

    command: ClassVar[str] = "getSPMetadata"
    wire: ClassVar[Wire] = Wire(repeatable=True)

    def parse(self, envelope: Envelope) -> SamlMetadata:
        """Decode the answer."""
        from ...models.saml_metadata import SamlMetadata

        return envelope.inline(SamlMetadata)


def get_sp_metadata(client: BaseClient) -> SamlMetadata:
    """Return the SAML service provider metadata of this CloudStack.

    Returns:
        SamlMetadata.
    """
    return client.send(GetSPMetadataRequest())
