# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.configuration import Configuration


class ResetConfigurationRequest(Request):
    """The request of resetConfiguration; `client.send` takes it and returns Configuration."""

    command: ClassVar[str] = "resetConfiguration"
    name: str
    """the name"""
    accountid: str | None = None
    """the account (Account id)"""
    clusterid: str | None = None
    """the cluster (Cluster id)"""
    domainid: str | None = None
    """the domain (Domain id)"""
    imagestoreid: str | None = None
    """the image store (ImageStore id)"""
    storageid: str | None = None
    """the storage pool (StoragePool id)"""
    zoneid: str | None = None
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> Configuration:
        """Decode the answer."""
        from ...models.configuration import Configuration

        return envelope.object(Configuration)


def reset_configuration(
    client: BaseClient,
    *,
    name: str,
    accountid: str | None = None,
    clusterid: str | None = None,
    domainid: str | None = None,
    imagestoreid: str | None = None,
    storageid: str | None = None,
    zoneid: str | None = None,
) -> Configuration:
    """Put a setting back to its default, globally or in one scope.

    Since CloudStack 4.16.0.

    Args:
        name: the name
        accountid: the account (Account id)
        clusterid: the cluster (Cluster id)
        domainid: the domain (Domain id)
        imagestoreid: the image store (ImageStore id)
        storageid: the storage pool (StoragePool id)
        zoneid: the zone (Zone id)

    Returns:
        Configuration.
    """
    return client.send(
        ResetConfigurationRequest(
            name=name,
            accountid=accountid,
            clusterid=clusterid,
            domainid=domainid,
            imagestoreid=imagestoreid,
            storageid=storageid,
            zoneid=zoneid,
        )
    )
