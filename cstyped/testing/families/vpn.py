"""VPN gateways, customers' gateways, remote access and its users."""

from __future__ import annotations

import ipaddress
import re

from ..asking import conventions
from ..asking.call import Call, behaviour
from ..asking.generic import update
from ..asking.jobs import Work
from ..parts.rules import check_cidr
from ..refusal import invalid
from ..rows.rendering import defaults
from ..rows.stored import NO_ROW, UntypedRow

# Cipher and hash of a policy, and the group that one for IKE has to have.
_POLICY = r"(3des|aes128|aes192|aes256)-(md5|sha1|sha256|sha384|sha512)"
_GROUP = r"(modp1024|modp1536|modp2048|modp3072|modp4096|modp6144|modp8192|curve\w+)"
_DOMAIN = re.compile(r"(?=.*[a-zA-Z])[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)+")
_VPN_NAME = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9@._-]{2,63}")
_VPN_PASSWORD = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9@#+=._-]{2,31}")


@behaviour("createVpnGateway", evidence="source: Site2SiteVpnManagerImpl.createVpnGateway")
def create_gateway(call: Call) -> Work:
    vpc = call.row("vpcid")
    if call.store.first("Site2SiteVpnGateway", vpcid=vpc["id"]) is not None:
        raise invalid(f"VPC {vpc['name']} has a VPN gateway already")
    owner = call.store.get(vpc["_owner"])
    address = call.store.first("IPAddress", vpcid=vpc["id"], issourcenat=True)
    row: UntypedRow = {
        "vpcid": vpc["id"],
        "publicip": (address or NO_ROW).get("ipaddress", "192.0.2.1"),
        "fordisplay": True,
    }
    call.new("Site2SiteVpnGateway", row, owner=owner)
    yield row
    return row


@behaviour(
    "createVpnCustomerGateway", evidence="source: Site2SiteVpnManagerImpl.createCustomerGateway"
)
def create_customer_gateway(call: Call) -> Work:
    _check_gateway(call)
    row = conventions.made(call, "Site2SiteCustomerGateway")
    if not call.has("name"):
        row["name"] = f"VPN-{call.get('gateway')}"
    if call.store.first("Site2SiteCustomerGateway", name=row["name"]) is not None:
        raise invalid(f"there is a gateway {row['name']} already")
    row["gateway"] = call.get("gateway")
    row["ipaddress"] = call.get("gateway")
    row["_hidden"] = ("ipaddress",)
    call.new("Site2SiteCustomerGateway", row, owner=call.owner())
    yield row
    return row


@behaviour(
    "updateVpnCustomerGateway", evidence="source: Site2SiteVpnManagerImpl.updateCustomerGateway"
)
def update_customer_gateway(call: Call) -> Work:
    _check_gateway(call)
    return (yield from update(call, "Site2SiteCustomerGateway"))


def _check_gateway(call: Call) -> None:
    """431 unless a tunnel could be made by what is said of the other side."""
    gateway = str(call.get("gateway"))
    if not _DOMAIN.fullmatch(gateway):
        try:
            ipaddress.IPv4Address(gateway)
        except ValueError:
            raise invalid(f"{gateway} is no address of a gateway") from None
    for cidr in str(call.get("cidrlist", "")).split(","):
        check_cidr(cidr)
    for name, form in (
        ("ikepolicy", _POLICY + ";" + _GROUP),
        ("esppolicy", f"{_POLICY}(;{_GROUP})?"),
    ):
        if not all(re.fullmatch(form, each) for each in str(call.get(name)).split(",")):
            raise invalid(f"{call.get(name)} is no {name}")
    for name in ("ikelifetime", "esplifetime"):
        if call.get(name, 0) > 86_400:
            raise invalid(f"{name} is at most a day")


@behaviour("createRemoteAccessVpn", evidence="recorded: networks")
def create_remote_vpn(call: Call) -> Work:
    address = call.row("publicipid")
    if call.store.first("RemoteAccessVpn", publicipid=address["id"]) is not None:
        raise invalid("there is a VPN at that address already")
    row = dict(defaults("RemoteAccessVpn")) | {
        "publicipid": address["id"],
        "publicip": address["ipaddress"],
        "iprange": call.get("iprange", "10.1.2.2-10.1.2.8"),
        "presharedkey": call.store.token(24, "abcdefghjkmnpqrstuvwxyz23456789"),
    }
    call.new("RemoteAccessVpn", row, owner=call.store.get(address.get("_owner")))
    yield row
    return row


@behaviour("deleteRemoteAccessVpn", evidence="recorded: networks")
def delete_remote_vpn(call: Call) -> Work:
    address = call.row("publicipid")
    yield address
    for row in list(call.store.where("RemoteAccessVpn", publicipid=address["id"])):
        call.store.remove(row)
    return None


@behaviour("addVpnUser", evidence="recorded: networks")
def add_vpn_user(call: Call) -> Work:
    owner = call.owner()
    if not _VPN_NAME.fullmatch(call.get("username")):
        raise invalid("a VPN user's name has 3 to 64 letters, digits and @._-")
    if not _VPN_PASSWORD.fullmatch(call.get("password")):
        raise invalid("a VPN user's password has 3 to 32 letters, digits and @#+=._-")
    if call.store.first("VpnUsers", username=call.get("username"), _owner=owner["id"]) is not None:
        raise invalid(f"there is a VPN user {call.get('username')} already")
    row: UntypedRow = {"username": call.get("username"), "state": "Active"}
    call.new("VpnUsers", row, owner=owner)
    yield row
    return row


@behaviour("removeVpnUser", evidence="recorded: networks")
def remove_vpn_user(call: Call) -> Work:
    row = call.store.first("VpnUsers", username=call.get("username"), _owner=call.owner()["id"])
    if row is None:
        raise invalid(f"unable to find VPN user {call.get('username')}")
    yield row
    call.store.remove(row)
    return None
