# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.stratosphere_ssp import StratosphereSsp


class AddStratosphereSspRequest(Request):
    """The request of addStratosphereSsp; `client.send` takes it and returns StratosphereSsp."""

    command: ClassVar[str] = "addStratosphereSsp"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}))
    name: str
    """the name"""
    url: str
    """the URL"""
    zoneid: str
    """the zone (Zone id)"""
    password: str | None = None
    """the password"""
    tenantuuid: str | None = None
    """the tenant at the Stratosphere server"""
    username: str | None = None
    """the user name"""

    def parse(self, envelope: Envelope) -> StratosphereSsp:
        """Decode the answer."""
        from ...models.stratosphere_ssp import StratosphereSsp

        return envelope.object(StratosphereSsp)


def add_stratosphere_ssp(
    client: BaseClient,
    *,
    name: str,
    url: str,
    zoneid: str,
    password: str | None = None,
    tenantuuid: str | None = None,
    username: str | None = None,
) -> StratosphereSsp:
    """Register a Stratosphere SSP server for a zone.

    Args:
        name: the name
        url: the URL
        zoneid: the zone (Zone id)
        password: the password
        tenantuuid: the tenant at the Stratosphere server
        username: the user name

    Returns:
        StratosphereSsp.
    """
    return client.send(
        AddStratosphereSspRequest(
            name=name,
            url=url,
            zoneid=zoneid,
            password=password,
            tenantuuid=tenantuuid,
            username=username,
        )
    )
