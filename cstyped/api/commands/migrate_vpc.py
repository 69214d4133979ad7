# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import OneOrMore, Request, StructMap, Wire

from ...types import TierNetworkOffering

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.vpc import Vpc


class MigrateVPCRequest(Request):
    """The request of migrateVPC; `client.send` takes it and returns Job[Vpc]."""

    command: ClassVar[str] = "migrateVPC"
    wire: ClassVar[Wire] = Wire(
        maps={"tiernetworkofferings": StructMap(keys=("networkid", "networkofferingid"))}
    )
    vpcid: str
    """the VPC (Vpc id)"""
    vpcofferingid: str
    """the VPC offering (VpcOffering id)"""
    resume: bool | None = None
    """carry on with a migration that failed"""
    tiernetworkofferings: OneOrMore[TierNetworkOffering] | None = None
    """network offering of each tier"""

    def parse(self, envelope: Envelope) -> Job[Vpc]:
        """Decode the answer."""
        from ...models.vpc import Vpc

        return envelope.job(Vpc)


def migrate_vpc(
    client: BaseClient,
    *,
    vpcid: str,
    vpcofferingid: str,
    resume: bool | None = None,
    tiernetworkofferings: OneOrMore[TierNetworkOffering] | None = None,
) -> Job[Vpc]:
    """Move a VPC and its tiers to other offerings.

    Since CloudStack 4.11.0.

    Args:
        vpcid: the VPC (Vpc id)
        vpcofferingid: the VPC offering (VpcOffering id)
        resume: carry on with a migration that failed
        tiernetworkofferings: network offering of each tier

    Returns:
        The job; `.result()` waits for it and gives the Vpc.
    """
    return client.send(
        MigrateVPCRequest(
            vpcid=vpcid,
            vpcofferingid=vpcofferingid,
            resume=resume,
            tiernetworkofferings=tiernetworkofferings,
        )
    )
