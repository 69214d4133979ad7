# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class EnableStaticNatRequest(Request):
    """The request of enableStaticNat; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "enableStaticNat"
    ipaddressid: str
    """the public IP address (PublicIpAddress id)"""
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""
    networkid: str | None = None
    """the network (Network id)"""
    vmguestip: str | None = None
    """address on the machine's card, if not its first"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def enable_static_nat(
    client: BaseClient,
    *,
    ipaddressid: str,
    virtualmachineid: str,
    networkid: str | None = None,
    vmguestip: str | None = None,
) -> Success:
    """Map a public IP address one to one to a virtual machine.

    Args:
        ipaddressid: the public IP address (PublicIpAddress id)
        virtualmachineid: the virtual machine (VirtualMachine id)
        networkid: the network (Network id)
        vmguestip: address on the machine's card, if not its first

    Returns:
        Success.
    """
    return client.send(
        EnableStaticNatRequest(
            ipaddressid=ipaddressid,
            virtualmachineid=virtualmachineid,
            networkid=networkid,
            vmguestip=vmguestip,
        )
    )
