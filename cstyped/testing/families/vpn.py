"""VPN gateways, customers' gateways, remote access and its users."""

from __future__ import annotations

import ipaddress
import re
from itertools import combinations
from typing import TYPE_CHECKING

from ..asking import conventions
from ..asking.call import Call, behaviour
from ..asking.conventions import keep
from ..asking.jobs import Work
from ..parts.rules import check_cidr, check_service
from ..parts.settings import in_force
from ..refusal import failure, invalid
from ..rows.kinds import (
    ACCOUNTS,
    IP_ADDRESSES,
    NETWORKS,
    REMOTE_VPNS,
    VPCS,
    VPN_CONNECTIONS,
    VPN_CUSTOMER_GATEWAYS,
    VPN_GATEWAYS,
    VPN_USERS,
)
from ..rows.rendering import Computed, Renderer, compute, usual
from ..rows.store import fields_of

if TYPE_CHECKING:
    from ..rows.typed import VpnConnectionRow, VpnGatewayRow, VpnUserRow

# Cipher and hash of a policy, and the group that one for IKE has to have.
_POLICY = r"(3des|aes128|aes192|aes256)-(md5|sha1|sha256|sha384|sha512)"
_GROUP = r"(modp1024|modp1536|modp2048|modp3072|modp4096|modp6144|modp8192|curve\w+)"
_DOMAIN = re.compile(r"(?=.*[a-zA-Z])[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)+")
_LONGEST = 86_400  # seconds that keys are used: a day
_VPN_NAME = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9@._-]{2,63}")
_VPN_PASSWORD = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9@#+=._-]{2,31}")


@behaviour("createVpnGateway", evidence="source: Site2SiteVpnManagerImpl.createVpnGateway")
def create_gateway(call: Call) -> Work:
    vpc = call.row("vpcid", VPCS)
    if call.store.first(VPN_GATEWAYS, vpcid=vpc["id"]) is not None:
        raise invalid(f"VPC {vpc['name']} has a VPN gateway already")
    address = call.store.first(IP_ADDRESSES, vpcid=vpc["id"], issourcenat=True)
    if address is None:
        raise failure(f"VPC {vpc['name']} has no source NAT address")
    asked = call.given("ipaddressid", IP_ADDRESSES)
    if asked is not None and asked is not address:
        raise failure(f"{asked['ipaddress']} is not the source NAT address of VPC {vpc['name']}")
    row: VpnGatewayRow = {
        "vpcid": vpc["id"],
        "publicip": address["ipaddress"],
        "fordisplay": call.flag("fordisplay", True),
    }
    call.new(VPN_GATEWAYS, row, owner=call.store.get(vpc["_owner"], ACCOUNTS))
    yield row
    return row


@behaviour("updateVpnGateway", evidence="source: Site2SiteVpnManagerImpl.updateVpnGateway")
def update_gateway(call: Call) -> Work:
    row = call.row("id", VPN_GATEWAYS)
    yield row
    keep(call, row, "fordisplay")
    return row


@behaviour("deleteVpnGateway", evidence="source: Site2SiteVpnManagerImpl.doDeleteVpnGateway")
def delete_gateway(call: Call) -> Work:
    row = call.row("id", VPN_GATEWAYS)
    yield row
    if any(call.store.where(VPN_CONNECTIONS, s2svpngatewayid=row["id"])):
        raise invalid(f"VPN gateway {row['id']} has connections")
    call.store.remove(row)
    return None


@behaviour("createVpnConnection", evidence="source: Site2SiteVpnManagerImpl.createVpnConnection")
def create_connection(call: Call) -> Work:
    gateway = call.row("s2svpngatewayid", VPN_GATEWAYS)
    customer = call.row("s2scustomergatewayid", VPN_CUSTOMER_GATEWAYS)
    if gateway["_owner"] != customer["_owner"]:
        raise invalid("both gateways must be of one account")
    others = list(call.store.where(VPN_CONNECTIONS, s2svpngatewayid=gateway["id"]))
    if any(other["s2scustomergatewayid"] == customer["id"] for other in others):
        raise invalid("these gateways are connected already")
    vpc = call.store.get(gateway["vpcid"], VPCS)
    if vpc is not None and _overlap(customer["cidrlist"], vpc["cidr"]):
        raise invalid("a subnet of the customer's gateway is in the VPC")
    most = int(in_force(call.store, "site2site.vpn.vpngateway.connection.limit") or 4)
    if len(others) >= most:
        raise invalid(f"a VPN gateway has at most {most} connections")
    for other in others:
        there = call.store.get(other["s2scustomergatewayid"], VPN_CUSTOMER_GATEWAYS)
        if there is not None and _overlap(customer["cidrlist"], there["cidrlist"]):
            raise invalid(f"the subnets overlap with those of VPN customer gateway {there['name']}")
    passive = call.flag("passive", False)
    row = usual(VPN_CONNECTIONS)
    row |= {
        "s2svpngatewayid": gateway["id"],
        "s2scustomergatewayid": customer["id"],
        "publicip": gateway["publicip"],
        "passive": passive,
        "state": "Pending",
        "fordisplay": call.flag("fordisplay", True),
    }
    owner = call.store.get(gateway["_owner"], ACCOUNTS)
    call.new(VPN_CONNECTIONS, row, owner=owner)
    yield row
    row["state"] = "Disconnected" if passive else "Connected"
    return row


@behaviour("updateVpnConnection", evidence="source: Site2SiteVpnManagerImpl.updateVpnConnection")
def update_connection(call: Call) -> Work:
    row = call.row("id", VPN_CONNECTIONS)
    yield row
    keep(call, row, "fordisplay")
    return row


@behaviour("resetVpnConnection", evidence="source: Site2SiteVpnManagerImpl.resetVpnConnection")
def reset_connection(call: Call) -> Work:
    row = call.row("id", VPN_CONNECTIONS)
    yield row
    row["state"] = "Disconnected" if row.get("passive") else "Connected"
    return row


@behaviour("deleteVpnConnection", evidence="source: Site2SiteVpnManagerImpl.deleteVpnConnection")
def delete_connection(call: Call) -> Work:
    row = call.row("id", VPN_CONNECTIONS)
    yield row
    call.store.remove(row)
    return None


@behaviour(
    "createVpnCustomerGateway", evidence="source: Site2SiteVpnManagerImpl.createCustomerGateway"
)
def create_customer_gateway(call: Call) -> Work:
    _check_gateway(call)
    row = conventions.made(call, VPN_CUSTOMER_GATEWAYS)
    gateway = call.text("gateway", "")
    if not call.has("name"):
        row["name"] = f"VPN-{gateway}"
    owner = call.owner()
    same = call.store.first(VPN_CUSTOMER_GATEWAYS, name=row["name"], _owner=owner["id"])
    if same is not None:
        raise invalid(f"there is a gateway {row['name']} already")
    row["gateway"] = row["ipaddress"] = gateway
    row["_hidden"] = ("ipaddress",)
    call.new(VPN_CUSTOMER_GATEWAYS, row, owner=owner)
    yield row
    return row


@behaviour(
    "updateVpnCustomerGateway", evidence="source: Site2SiteVpnManagerImpl.updateCustomerGateway"
)
def update_customer_gateway(call: Call) -> Work:
    """What is not said goes back to what is usual, but the version of IKE."""
    row = call.row("id", VPN_CUSTOMER_GATEWAYS)
    yield row
    _check_gateway(call)
    gateway = call.text("gateway", "")
    name = call.text("name", f"VPN-{gateway}")
    same = call.store.first(VPN_CUSTOMER_GATEWAYS, name=name, _owner=row["_owner"])
    if same is not None and same is not row:
        raise invalid(f"there is a gateway {name} already")
    keep(call, row, "cidrlist", "ipsecpsk", "ikepolicy", "esppolicy", "ikeversion")
    row |= {
        "name": name,
        "gateway": gateway,
        "ipaddress": gateway,
        "ikelifetime": call.number("ikelifetime", _LONGEST),
        "esplifetime": call.number("esplifetime", 3_600),
        "dpd": call.flag("dpd", False),
        "forceencap": call.flag("forceencap", False),
        "splitconnections": call.flag("splitconnections", False),
    }
    return row


@behaviour(
    "deleteVpnCustomerGateway", evidence="source: Site2SiteVpnManagerImpl.doDeleteCustomerGateway"
)
def delete_customer_gateway(call: Call) -> Work:
    row = call.row("id", VPN_CUSTOMER_GATEWAYS)
    yield row
    if any(call.store.where(VPN_CONNECTIONS, s2scustomergatewayid=row["id"])):
        raise invalid(f"VPN customer gateway {row['name']} has connections")
    call.store.remove(row)
    return None


def _check_gateway(call: Call) -> None:
    """431 unless a tunnel could be made by what is said of the other side."""
    gateway = call.text("gateway", "")
    if not _DOMAIN.fullmatch(gateway):
        try:
            ipaddress.IPv4Address(gateway)
        except ValueError:
            raise invalid(f"{gateway} is no address of a gateway") from None
    cidrs = call.text("cidrlist", "").split(",")
    for cidr in cidrs:
        check_cidr(cidr)
    most = int(in_force(call.store, "site2site.vpn.customergateway.subnets.limit") or 10)
    if len(cidrs) > most:
        raise invalid(f"a gateway has at most {most} subnets")
    if any(_overlap(one, other) for one, other in combinations(cidrs, 2)):
        raise invalid("the subnets of the gateway overlap")
    for name, form in (
        ("ikepolicy", _POLICY + ";" + _GROUP),
        ("esppolicy", f"{_POLICY}(;{_GROUP})?"),
    ):
        if not all(re.fullmatch(form, each) for each in call.text(name, "").split(",")):
            raise invalid(f"{call.text(name)} is no {name}")
    for name in ("ikelifetime", "esplifetime"):
        if call.number(name, 0) > _LONGEST:
            raise invalid(f"{name} is at most a day")


def _overlap(one: str, other: str) -> bool:
    """Whether two lists of subnets have addresses in common."""
    here, there = (
        [ipaddress.ip_network(each.strip(), strict=False) for each in cidrs.split(",")]
        for cidrs in (one, other)
    )
    return any(each.overlaps(of) for each in here for of in there)


@behaviour("createRemoteAccessVpn", evidence="recorded: networks")
def create_remote_vpn(call: Call) -> Work:
    address = call.row("publicipid", IP_ADDRESSES)
    network = call.store.get(address.get("associatednetworkid"), NETWORKS)
    vpc = call.store.get(address.get("vpcid"), VPCS)
    home = vpc if network is None else network
    if home is None:
        raise invalid("the address is of no network and no VPC")
    if call.store.first(REMOTE_VPNS, publicipid=address["id"]) is not None:
        raise invalid("there is a VPN at that address already")
    if not address.get("issourcenat"):
        raise invalid("remote access is at the source NAT address only")
    if network is not None:
        check_service(call, network, "Vpn")
    text = call.text("iprange", "10.1.2.1-10.1.2.8")
    first, last = _range(text)
    inside = ipaddress.IPv4Network(home["cidr"], strict=False)
    if first <= inside.broadcast_address and inside.network_address <= last:
        raise invalid(f"the addresses {text} overlap with the guests' {inside}")
    row = usual(REMOTE_VPNS)
    row |= {
        "publicipid": address["id"],
        "publicip": address["ipaddress"],
        # The first address of the range is the server's own end.
        "iprange": f"{first + 1}-{last}",
        "presharedkey": call.store.token(24, "abcdefghjkmnpqrstuvwxyz23456789"),
        "fordisplay": call.flag("fordisplay", True),
    }
    call.new(REMOTE_VPNS, row, owner=call.store.get(address.get("_owner"), ACCOUNTS))
    yield row
    return row


def _range(text: str) -> tuple[ipaddress.IPv4Address, ipaddress.IPv4Address]:
    try:
        first, last = (ipaddress.IPv4Address(part.strip()) for part in text.split("-"))
    except ValueError:
        raise invalid(f"{text} is no range of addresses") from None
    if first > last or not first.is_private:
        raise invalid(f"Invalid IP range: {text}")
    return first, last


@behaviour("updateRemoteAccessVpn", evidence="recorded: networks")
def update_remote_vpn(call: Call) -> Work:
    row = call.row("id", REMOTE_VPNS)
    yield row
    keep(call, row, "fordisplay")
    return row


@behaviour("deleteRemoteAccessVpn", evidence="recorded: networks")
def delete_remote_vpn(call: Call) -> Work:
    address = call.row("publicipid", IP_ADDRESSES)
    yield address
    for row in list(call.store.where(REMOTE_VPNS, publicipid=address["id"])):
        call.store.remove(row)
    return None


@behaviour("addVpnUser", evidence="recorded: networks")
def add_vpn_user(call: Call) -> Work:
    owner, name, password = call.owner(), call.text("username", ""), call.text("password", "")
    if not _VPN_NAME.fullmatch(name):
        raise invalid("a VPN user's name has 3 to 64 letters, digits and @._-")
    if not _VPN_PASSWORD.fullmatch(password):
        raise invalid("a VPN user's password has 3 to 32 letters, digits and @#+=._-")
    if call.store.first(VPN_USERS, username=name, _owner=owner["id"]) is not None:
        raise invalid(f"there is a VPN user {name} already")
    row: VpnUserRow = {"username": name, "state": "Active"}
    call.new(VPN_USERS, row, owner=owner)
    yield row
    return row


@behaviour("removeVpnUser", evidence="recorded: networks")
def remove_vpn_user(call: Call) -> Work:
    name = call.text("username", "")
    row = call.store.first(VPN_USERS, username=name, _owner=call.owner()["id"])
    if row is None:
        raise invalid(f"unable to find VPN user {name}")
    yield row
    call.store.remove(row)
    return None


_OF_CUSTOMER = (
    "gateway", "cidrlist", "ipsecpsk", "ikepolicy", "esppolicy", "ikelifetime", "esplifetime",
    "dpd", "forceencap", "splitconnections", "ikeversion",
)  # fmt: skip


def _of_customer(field: str) -> Computed:
    """What a connection shows of the other side's gateway."""

    def found(row: VpnConnectionRow, at: Renderer) -> object:
        gateway = at.store.get(row.get("s2scustomergatewayid"), VPN_CUSTOMER_GATEWAYS)
        return None if gateway is None else fields_of(gateway).get(field)

    return found


compute("Site2SiteVpnConnection", {name: _of_customer(name) for name in _OF_CUSTOMER})
