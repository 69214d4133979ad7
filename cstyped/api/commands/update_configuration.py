# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.configuration import Configuration


class UpdateConfigurationRequest(Request):
    """The request of updateConfiguration; `client.send` takes it and returns Configuration."""

    command: ClassVar[str] = "updateConfiguration"
    name: str
    """the name"""
    accountid: str | None = None
    """the account (Account id)"""
    clusterid: str | None = None
    """the cluster (Cluster id)"""
    domainid: str | None = None
    """the domain (Domain id)"""
    imagestoreuuid: str | None = None
    """the image store (ImageStore id)"""
    storageid: str | None = None
    """the storage pool (StoragePool id)"""
    value: str | None = None
    """value as text, in the setting's own unit"""
    zoneid: str | None = None
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> Configuration:
        """Decode the answer."""
        from ...models.configuration import Configuration

        return envelope.object(Configuration)


def update_configuration(
    client: BaseClient,
    *,
    name: str,
    accountid: str | None = None,
    clusterid: str | None = None,
    domainid: str | None = None,
    imagestoreuuid: str | None = None,
    storageid: str | None = None,
    value: str | None = None,
    zoneid: str | None = None,
) -> Configuration:
    """Set the value of a setting, globally or in one scope.

    Args:
        name: the name
        accountid: the account (Account id)
        clusterid: the cluster (Cluster id)
        domainid: the domain (Domain id)
        imagestoreuuid: the image store (ImageStore id)
        storageid: the storage pool (StoragePool id)
        value: value as text, in the setting's own unit
        zoneid: the zone (Zone id)

    Returns:
        Configuration.
    """
    return client.send(
        UpdateConfigurationRequest(
            name=name,
            accountid=accountid,
            clusterid=clusterid,
            domainid=domainid,
            imagestoreuuid=imagestoreuuid,
            storageid=storageid,
            value=value,
            zoneid=zoneid,
        )
    )
