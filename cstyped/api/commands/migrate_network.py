# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.network import Network


class MigrateNetworkRequest(Request):
    """The request of migrateNetwork; `client.send` takes it and returns Job[Network]."""

    command: ClassVar[str] = "migrateNetwork"
    networkid: str
    """the network (Network id)"""
    networkofferingid: str
    """the network offering (NetworkOffering id)"""
    resume: bool | None = None
    """carry on with a migration that failed"""

    def parse(self, envelope: Envelope) -> Job[Network]:
        """Decode the answer."""
        from ...models.network import Network

        return envelope.job(Network)


def migrate_network(
    client: BaseClient, *, networkid: str, networkofferingid: str, resume: bool | None = None
) -> Job[Network]:
    """Move a network to another offering, on another physical network if it says so.

    Since CloudStack 4.11.0.

    Args:
        networkid: the network (Network id)
        networkofferingid: the network offering (NetworkOffering id)
        resume: carry on with a migration that failed

    Returns:
        The job; `.result()` waits for it and gives the Network.
    """
    return client.send(
        MigrateNetworkRequest(
            networkid=networkid, networkofferingid=networkofferingid, resume=resume
        )
    )
