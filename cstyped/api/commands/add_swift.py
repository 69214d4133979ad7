# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.image_store import ImageStore


class AddSwiftRequest(Request):
    """The request of addSwift; `client.send` takes it and returns ImageStore."""

    command: ClassVar[str] = "addSwift"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"key"}))
    url: str
    """the URL"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    key: str | None = None
    """secret key at Swift"""
    username: str | None = None
    """the user name"""

    def parse(self, envelope: Envelope) -> ImageStore:
        """Decode the answer."""
        from ...models.image_store import ImageStore

        return envelope.object(ImageStore)


def add_swift(
    client: BaseClient,
    *,
    url: str,
    account: str | None = None,
    key: str | None = None,
    username: str | None = None,
) -> ImageStore:
    """Register OpenStack Swift as secondary storage.

    Since CloudStack 3.0.0.

    Args:
        url: the URL
        account: name of the owning account; goes together with `domainid`
        key: secret key at Swift
        username: the user name

    Returns:
        ImageStore.
    """
    return client.send(AddSwiftRequest(url=url, account=account, key=key, username=username))
