# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import NETWORK_PROTOCOL_OPTION_VALUES, NetworkProtocolOption

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.network_protocol import NetworkProtocol


class ListNetworkProtocolsRequest(Request):
    """The request of listNetworkProtocols; `client.send` takes it and returns
    ListResult[NetworkProtocol].
    """

    command: ClassVar[str] = "listNetworkProtocols"
    wire: ClassVar[Wire] = Wire(
        repeatable=True, any_case={"option": NETWORK_PROTOCOL_OPTION_VALUES}
    )
    option: NetworkProtocolOption
    """which numbers to list: ProtocolNumber or IcmpType, in upper or lower case"""

    def parse(self, envelope: Envelope) -> ListResult[NetworkProtocol]:
        """Decode the answer."""
        from ...models.network_protocol import NetworkProtocol

        return envelope.list(NetworkProtocol)


def list_network_protocols(
    client: BaseClient, *, option: NetworkProtocolOption
) -> ListResult[NetworkProtocol]:
    """List network protocols by number, ICMP types or ports, as the option says.

    Since CloudStack 4.19.0.

    Args:
        option: which numbers to list: ProtocolNumber or IcmpType, in upper or lower case

    Returns:
        ListResult[NetworkProtocol]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListNetworkProtocolsRequest(option=option))
