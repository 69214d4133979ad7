"""What a new machine must meet: its name, its template, its offering, its networks, its groups."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ...asking.call import Call
from ...parts.networks import has_service
from ...refusal import forbidden, invalid
from ...rows.kinds import AFFINITY_GROUPS, DISK_OFFERINGS, MACHINES, NETWORKS, SECURITY_GROUPS
from ...rows.stored import Kind, R

if TYPE_CHECKING:
    from ...rows.typed import (
        AccountRow,
        AffinityGroupRow,
        DiskOfferingRow,
        NetworkRow,
        SecurityGroupRow,
        ServiceOfferingRow,
        TemplateRow,
        ZoneRow,
    )

# Details that an offering of a fixed size has itself; the server takes their names in any case.
_SIZES = {"cpunumber", "cpuspeed", "memory"}


def check_name(call: Call, name: str, networks: Iterable[NetworkRow]) -> None:
    """431 where another machine of these networks, or of their VPCs, has the name."""
    wanted = {network["id"] for network in networks}
    for vpc in {network["vpcid"] for network in networks if "vpcid" in network}:
        wanted |= {tier["id"] for tier in call.store.where(NETWORKS, vpcid=vpc)}
    for vm in call.store.where(MACHINES, name=name):
        if vm["state"] not in ("Expunging", "Error") and any(
            nic["networkid"] in wanted for nic in vm["_nics"]
        ):
            raise invalid(f"a machine named {name} is in that network already")


def check_template(call: Call, zone: ZoneRow, template: TemplateRow | None) -> None:
    """431 unless a machine can be made of a template there, or of nothing but a disk."""
    if call.command.name == "deployVnfAppliance" and (
        template is None or template.get("templatetype") != "VNF"
    ):
        raise invalid("a VNF appliance needs a VNF template")
    if template is None:
        return
    if template.get("templatetype") == "SYSTEM":
        raise invalid(f"template {template['name']} is for system machines only")
    if not template.get("isready", True):
        raise invalid(f"template {template['name']} is not ready")
    zones = template.get("_zones")
    if zones is not None and zone["id"] not in zones:
        raise invalid(f"template {template['name']} is not in zone {zone['name']}")
    if template.get("format") == "ISO" and not template.get("bootable", True):
        raise invalid(f"ISO {template['name']} is not bootable")
    _check_hypervisor(call, template)


def _check_hypervisor(call: Call, template: TemplateRow) -> None:
    """431 unless it is the template's hypervisor, or said where the template has none."""
    own, asked = template.get("hypervisor", "None").lower(), call.text("hypervisor", "").lower()
    of_none = own == "none" or template.get("format") == "ISO"
    if of_none and asked in ("", "none"):
        raise invalid(f"{template['name']} is of no hypervisor, so one is needed")
    if not of_none and asked not in ("", "none", own):
        raise invalid(f"template {template['name']} is for {template['hypervisor']}")


def check_offering(call: Call, zone: ZoneRow, offering: ServiceOfferingRow) -> None:
    """431 where a machine cannot be of an offering as it is asked for."""
    if not offering.get("iscustomized"):
        given = [name for name in call.pairs("details") if name.lower() in _SIZES]
        if given:
            raise invalid(f"offering {offering['name']} sets {', '.join(given)} itself")
    if offering.get("diskofferingstrictness") and call.has("overridediskofferingid"):
        raise invalid(f"offering {offering['name']} has a disk offering that is not overridden")
    disk = call.given("diskofferingid", DISK_OFFERINGS)
    for each in (offering, disk):
        _check_local(zone, each)


def _check_local(zone: ZoneRow, offering: ServiceOfferingRow | DiskOfferingRow | None) -> None:
    local = offering is not None and offering.get("storagetype") == "local"
    if offering is not None and local and not zone.get("localstorageenabled"):
        raise invalid(f"{offering['name']} is for local storage: zone {zone['name']} has none")


def check_default_network(call: Call, template: TemplateRow | None, network: NetworkRow) -> None:
    """431 where a machine has data to fetch and its first network does not serve them."""
    if has_service(call, network, "UserData"):
        return
    where = f"network {network['name']} has no service UserData"
    linked = template is not None and template.get("userdataid")
    if call.text("userdata") or call.has("userdataid") or linked:
        raise invalid(f"{where}, so it serves no user data")
    if call.text("keypair") or call.texts("keypairs"):
        raise invalid(f"{where}, so it serves no SSH keys")
    if template is not None and template.get("passwordenabled"):
        raise invalid(f"{where}, so it serves no password")


def security_groups(
    call: Call, zone: ZoneRow, owner: AccountRow, networks: list[NetworkRow]
) -> list[SecurityGroupRow]:
    """The security groups of a new machine: those named, or its owner's default group where one of
    the networks has security groups.
    """
    groups = _named(call, owner, SECURITY_GROUPS, "securitygroup")
    for group in groups:
        if group.get("_owner") != owner["id"] and not call.caller.root:
            raise forbidden(f"security group {group['name']} is not {owner['name']}'s")
    grouped = [network for network in networks if has_service(call, network, "SecurityGroup")]
    if groups:
        for network in networks:
            if network not in grouped and network.get("type") != "L2":
                raise invalid(f"network {network['name']} has no security groups")
        if not grouped:
            raise invalid(f"no network of the machine has security groups in zone {zone['name']}")
        return groups
    own = call.store.first(SECURITY_GROUPS, name="default", _owner=owner["id"])
    return [own] if grouped and own is not None else []


def affinity_groups(call: Call, owner: AccountRow) -> list[AffinityGroupRow]:
    """The affinity groups that a new machine is to be in: its owner's."""
    groups = _named(call, owner, AFFINITY_GROUPS, "affinitygroup")
    for group in groups:
        if "_owner" in group and group["_owner"] != owner["id"]:
            raise forbidden(f"affinity group {group['name']} is not {owner['name']}'s")
    return groups


def _named(call: Call, owner: AccountRow, kind: Kind[R], stem: str) -> list[R]:
    """The groups of one sort that a machine is to be in, named by ids or by names, not by both."""
    rows, names = call.given_all(f"{stem}ids", kind), call.texts(f"{stem}names")
    if rows and names:
        raise invalid(f"say either {stem}ids or {stem}names")
    return rows + [named(call, kind, name, owner["id"]) for name in names]


def named(call: Call, kind: Kind[R], name: str, owner: str) -> R:
    """The row of that name that an account has, or error 431."""
    row = call.store.first(kind, name=name, _owner=owner)
    if row is None:
        raise invalid(f"unable to find {kind.name} {name}")
    return row
