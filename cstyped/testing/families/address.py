"""Public addresses and static NAT."""

from __future__ import annotations

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import narrowed, paged, seen
from ..parts import limits
from ..parts.public_addresses import acquire
from ..parts.quarantine import quarantine
from ..parts.rules import check_wired
from ..refusal import RULE_CONFLICT, Refusal, invalid


@behaviour("associateIpAddress", evidence="recorded: more")
def associate(call: Call) -> Work:
    network, vpc = call.rows.get("networkid"), call.rows.get("vpcid")
    zone = call.rows.get("zoneid")
    if zone is None:
        home = network or vpc
        zone = call.store.get(home["zoneid"]) if home else None
    if zone is None:
        raise invalid("a zone, network or VPC is needed")
    owner = call.owner()
    if network is not None and (holder := call.store.get(network.get("_owner"))) is not None:
        owner = holder
    limits.check_limit(call, owner, "public_ip")
    address = acquire(call, zone, owner, network=network, vpc=vpc)
    address["state"] = "Allocating"
    yield address
    address["state"] = "Allocated"
    return address


@behaviour("disassociateIpAddress", evidence="source: NetworkServiceImpl.releaseIpAddress")
def disassociate(call: Call) -> Work:
    address = call.row("id")
    if address.get("issourcenat"):
        raise invalid(f"{address['ipaddress']} is the source NAT address of its network")
    yield address
    quarantine(call, address)
    call.store.remove(address)
    for kind in ("Firewall", "FirewallRule", "LoadBalancer"):
        for rule in list(call.store.where(kind, ipaddressid=address["id"])) + list(
            call.store.where(kind, publicipid=address["id"])
        ):
            call.store.remove(rule)
    return None


@behaviour("listPublicIpAddresses", evidence="recorded: more")
def list_addresses(call: Call) -> Listing:
    rows = call.store.rows("IPAddress")
    state = call.get("state")
    if call.get("allocatedonly") and str(state).lower() in ("free", "reserved"):
        raise invalid(f"addresses that are {state} are not allocated")
    if state is not None:
        rows = [row for row in rows if row["state"].lower() == state.lower()]
    if call.get("forloadbalancing"):
        carriers = {rule.get("publicipid") for rule in call.store.rows("LoadBalancer")}
        rows = [row for row in rows if row["id"] in carriers]
    return paged(call, narrowed(call, seen(call, rows)))


@behaviour("enableStaticNat", evidence="recorded: networks")
def static_nat(call: Call) -> None:
    address, vm = call.row("ipaddressid"), call.row("virtualmachineid")
    if address.get("isstaticnat"):
        raise invalid(f"{address['ipaddress']} has static NAT already")
    if address.get("issourcenat"):
        raise invalid(f"{address['ipaddress']} is the source NAT address of its network")
    forwarded = call.store.where("FirewallRule", ipaddressid=address["id"])
    balanced = call.store.where("LoadBalancer", publicipid=address["id"])
    if any(forwarded) or any(balanced):
        raise Refusal(RULE_CONFLICT, f"{address['ipaddress']} has rules", 4360)
    check_wired(call, vm, address)
    address |= {
        "isstaticnat": True,
        "virtualmachineid": vm["id"],
        "virtualmachinename": vm["name"],
        "virtualmachinedisplayname": vm.get("displayname"),
        "vmipaddress": next((nic.get("ipaddress") for nic in vm.get("_nics", ())), None),
        "associatednetworkid": address.get("associatednetworkid") or vm["_nics"][0]["networkid"],
    }
    return


@behaviour("disableStaticNat", evidence="recorded: networks")
def no_static_nat(call: Call) -> Work:
    address = call.row("ipaddressid")
    if not address.get("isstaticnat"):
        raise invalid(f"{address['ipaddress']} has no static NAT")
    yield address
    for name in (
        "virtualmachineid",
        "virtualmachinename",
        "virtualmachinedisplayname",
        "vmipaddress",
    ):
        address.pop(name, None)
    address["isstaticnat"] = False
    return None
