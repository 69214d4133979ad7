# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import IkeVersion

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.vpn_customer_gateway import VpnCustomerGateway


class CreateVpnCustomerGatewayRequest(Request):
    """The request of createVpnCustomerGateway; `client.send` takes it and returns
    Job[VpnCustomerGateway].
    """

    command: ClassVar[str] = "createVpnCustomerGateway"
    wire: ClassVar[Wire] = Wire(
        secrets=frozenset({"ipsecpsk"}), empty_lists={"cidrlist": "refused"}
    )
    cidrlist: CommaList[str]
    """guest ranges at the other side, a comma list in CIDR form"""
    esppolicy: str
    """ciphers of IPsec phase 2, e.g. `aes128-sha1;modp1536`"""
    gateway: str
    """public IPv4 address of the other side"""
    ikepolicy: str
    """ciphers of IKE phase 1, e.g. `aes128-sha1;modp1536`"""
    ipsecpsk: str
    """shared IPsec secret; no line breaks, no double quotes"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    dpd: bool | None = None
    """watch for a dead VPN peer"""
    esplifetime: int | None = None
    """seconds that IPsec phase 2 keys live"""
    forceencap: bool | None = None
    """wrap ESP in UDP even without NAT"""
    ikelifetime: int | None = None
    """seconds that IKE phase 1 keys live"""
    ikeversion: IkeVersion | None = None
    """version of the key exchange: ike, ikev1, ikev2 or others [since 4.15.1]"""
    name: str | None = None
    """the name"""
    projectid: str | None = None
    """the project (Project id) [since 4.6]"""
    splitconnections: bool | None = None
    """one connection for each remote range (IKEv2) [since 4.15.1]"""

    def parse(self, envelope: Envelope) -> Job[VpnCustomerGateway]:
        """Decode the answer."""
        from ...models.vpn_customer_gateway import VpnCustomerGateway

        return envelope.job(VpnCustomerGateway)


def create_vpn_customer_gateway(
    client: BaseClient,
    *,
    cidrlist: CommaList[str],
    esppolicy: str,
    gateway: str,
    ikepolicy: str,
    ipsecpsk: str,
    account: str | None = None,
    domainid: str | None = None,
    dpd: bool | None = None,
    esplifetime: int | None = None,
    forceencap: bool | None = None,
    ikelifetime: int | None = None,
    ikeversion: IkeVersion | None = None,
    name: str | None = None,
    projectid: str | None = None,
    splitconnections: bool | None = None,
) -> Job[VpnCustomerGateway]:
    """Describe the remote end of a site-to-site VPN.

    Args:
        cidrlist: guest ranges at the other side, a comma list in CIDR form
        esppolicy: ciphers of IPsec phase 2, e.g. `aes128-sha1;modp1536`
        gateway: public IPv4 address of the other side
        ikepolicy: ciphers of IKE phase 1, e.g. `aes128-sha1;modp1536`
        ipsecpsk: shared IPsec secret; no line breaks, no double quotes
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        dpd: watch for a dead VPN peer
        esplifetime: seconds that IPsec phase 2 keys live
        forceencap: wrap ESP in UDP even without NAT
        ikelifetime: seconds that IKE phase 1 keys live
        ikeversion: version of the key exchange: ike, ikev1, ikev2 or others [since 4.15.1]
        name: the name
        projectid: the project (Project id) [since 4.6]
        splitconnections: one connection for each remote range (IKEv2) [since 4.15.1]

    Returns:
        The job; `.result()` waits for it and gives the VpnCustomerGateway.
    """
    return client.send(
        CreateVpnCustomerGatewayRequest(
            cidrlist=cidrlist,
            esppolicy=esppolicy,
            gateway=gateway,
            ikepolicy=ikepolicy,
            ipsecpsk=ipsecpsk,
            account=account,
            domainid=domainid,
            dpd=dpd,
            esplifetime=esplifetime,
            forceencap=forceencap,
            ikelifetime=ikelifetime,
            ikeversion=ikeversion,
            name=name,
            projectid=projectid,
            splitconnections=splitconnections,
        )
    )
