# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import PairMap, Pairs, Request, Wire

from ...types import STAGING_STORE_SCOPE_VALUES, StagingStoreScope

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.image_store import ImageStore


class CreateSecondaryStagingStoreRequest(Request):
    """The request of createSecondaryStagingStore; `client.send` takes it and returns ImageStore."""

    command: ClassVar[str] = "createSecondaryStagingStore"
    wire: ClassVar[Wire] = Wire(
        maps={"details": PairMap()},
        secrets=frozenset({"details", "url"}),
        any_case={"scope": STAGING_STORE_SCOPE_VALUES},
    )
    url: str
    """URL of the store, e.g. `nfs://host/path`"""
    details: Pairs | None = None
    """further settings by key"""
    provider: str | None = None
    """name of the provider"""
    scope: StagingStoreScope | None = None
    """how far it reaches: ZONE, in upper or lower case"""
    zoneid: str | None = None
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ImageStore:
        """Decode the answer."""
        from ...models.image_store import ImageStore

        return envelope.object(ImageStore)


def create_secondary_staging_store(
    client: BaseClient,
    *,
    url: str,
    details: Pairs | None = None,
    provider: str | None = None,
    scope: StagingStoreScope | None = None,
    zoneid: str | None = None,
) -> ImageStore:
    """Create an NFS store that stages data of object storage for a zone.

    Args:
        url: URL of the store, e.g. `nfs://host/path`
        details: further settings by key
        provider: name of the provider
        scope: how far it reaches: ZONE, in upper or lower case
        zoneid: the zone (Zone id)

    Returns:
        ImageStore.
    """
    return client.send(
        CreateSecondaryStagingStoreRequest(
            url=url, details=details, provider=provider, scope=scope, zoneid=zoneid
        )
    )
