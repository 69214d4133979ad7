"""Operating systems of machines, their categories, and their names with hypervisors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, behaviour
from ..asking.jobs import Work
from ..refusal import INTERNAL, Refusal, invalid
from ..rows.kinds import (
    GUEST_CATEGORIES,
    GUEST_MAPPINGS,
    GUEST_SYSTEMS,
    HOSTS,
    HYPERVISOR_CAPABILITIES,
)
from ..rows.rendering import Renderer, compute
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import GuestOSCategoryRow, GuestOsMappingRow, GuestOSRow

_MAPPED = ("kvm", "xenserver", "vmware")


@behaviour("addOsCategory", evidence="recorded: templates")
def add_category(call: Call) -> GuestOSCategoryRow:
    name = call.text("name", "")
    if call.store.first(GUEST_CATEGORIES, name=name) is not None:
        raise invalid(f"there is a category {name} already")
    row: GuestOSCategoryRow = {"name": name, "isfeatured": call.flag("isfeatured", False)}
    row["_hidden"] = ("created",)
    return call.new(GUEST_CATEGORIES, row)


@behaviour("updateOsCategory", evidence="recorded: templates")
def update_category(call: Call) -> GuestOSCategoryRow:
    row = call.row("id", GUEST_CATEGORIES)
    if (name := call.text("name")) is not None:
        row["name"] = name
    if (featured := call.flag("isfeatured")) is not None:
        row["isfeatured"] = featured
    row.pop("_hidden", None)
    row["created"] = call.stamp
    return row


@behaviour("deleteOsCategory", evidence="recorded: templates")
def delete_category(call: Call) -> None:
    row = call.row("id", GUEST_CATEGORIES)
    if any(call.store.where(GUEST_SYSTEMS, oscategoryid=row["id"])):
        raise invalid(f"category {row['name']} has operating systems")
    call.store.remove(row)


def _named(call: Call, name: str) -> GuestOSRow | None:
    """The operating system of a display name."""
    return call.store.first(GUEST_SYSTEMS, description=name)


@behaviour("addGuestOs", evidence="recorded: templates")
def add_system(call: Call) -> Work:
    category, shown = call.row("oscategoryid", GUEST_CATEGORIES), call.text("osdisplayname", "")
    if _named(call, shown) is not None:
        raise invalid(f"there is an operating system {shown} already")
    row: GuestOSRow = {
        "name": shown,
        "description": shown,
        "oscategoryid": category["id"],
        "isuserdefined": True,
        "fordisplay": call.flag("fordisplay", True),
    }
    call.new(GUEST_SYSTEMS, row)
    yield row
    return row


@behaviour("updateGuestOs", evidence="recorded: templates")
def update_system(call: Call) -> Work:
    row, shown = call.row("id", GUEST_SYSTEMS), call.text("osdisplayname")
    category, display = call.given("oscategoryid", GUEST_CATEGORIES), call.flag("fordisplay")
    yield row
    if shown and shown != row["description"] and _named(call, shown) is not None:
        raise invalid(f"there is an operating system {shown} already")
    own = row.get("isuserdefined", False)
    if not own and (shown or display is not None or call.has("details")):
        raise invalid("the server's own operating systems stay as they are")
    if shown:
        row["name"] = row["description"] = shown
    if display is not None:
        row["fordisplay"] = display
    if category is not None:
        row["oscategoryid"] = category["id"]
    return row


@behaviour("removeGuestOs", evidence="recorded: templates")
def remove_system(call: Call) -> Work:
    row = call.row("id", GUEST_SYSTEMS)
    yield row
    if not row.get("isuserdefined"):
        raise invalid("the server's own operating systems stay")
    call.store.remove(row)
    return None


@behaviour("addGuestOsMapping", evidence="recorded: templates")
def add_mapping(call: Call) -> Work:
    system, shown = call.given("ostypeid", GUEST_SYSTEMS), call.text("osdisplayname")
    if system is None and not shown:
        raise invalid("ostypeid or osdisplayname is needed")
    hypervisor, version = call.text("hypervisor", ""), call.text("hypervisorversion", "")
    if hypervisor.lower() not in _MAPPED:
        raise invalid("operating systems have names with XenServer, KVM and VMware only")
    known = call.store.rows(HYPERVISOR_CAPABILITIES)
    of_version = [row for row in known if row.get("hypervisorversion") == version]
    if all(row["hypervisor"].lower() != hypervisor.lower() for row in of_version):
        raise invalid(f"there is no {hypervisor} of version {version}")
    if system is None:
        system = _named(call, shown or "")
    if system is None:
        raise invalid(f"there is no operating system {shown}")
    name = call.text("osnameforhypervisor", "")
    same = call.store.first(
        GUEST_MAPPINGS, ostypeid=system["id"], hypervisor=hypervisor, hypervisorversion=version
    )
    if same is not None and same.get("isuserdefined") == "true":
        if not call.flag("forced"):
            raise invalid(f"{system['name']} has a name with {hypervisor} {version} already")
        same["osnameforhypervisor"] = name
        yield same
        return same
    row: GuestOsMappingRow = {
        "hypervisor": hypervisor,
        "hypervisorversion": version,
        "ostypeid": system["id"],
        "osnameforhypervisor": name,
        "isuserdefined": "true",
    }
    call.new(GUEST_MAPPINGS, row)
    yield row
    return row


@behaviour("updateGuestOsMapping", evidence="recorded: templates")
def update_mapping(call: Call) -> Work:
    row = call.row("id", GUEST_MAPPINGS)
    yield row
    _check_own(row)
    row["osnameforhypervisor"] = call.text("osnameforhypervisor", "")
    return row


@behaviour("removeGuestOsMapping", evidence="recorded: templates")
def remove_mapping(call: Call) -> Work:
    row = call.row("id", GUEST_MAPPINGS)
    yield row
    _check_own(row)
    call.store.remove(row)
    return None


def _check_own(row: GuestOsMappingRow) -> None:
    if row.get("isuserdefined") != "true":
        raise invalid("the server's own names of operating systems stay")


@behaviour("getHypervisorGuestOsNames", evidence="recorded: templates")
def names_of(call: Call) -> Work:
    hypervisor, version = call.text("hypervisor", ""), call.text("hypervisorversion", "")
    yield None
    if hypervisor.lower() not in ("xenserver", "vmware"):
        raise invalid("XenServer and VMware alone know names of operating systems")
    hosts = call.store.where(HOSTS, hypervisorversion=version)
    if not any(host.get("hypervisor", "").lower() == hypervisor.lower() for host in hosts):
        text = f"there is no {hypervisor} of version {version}"
        raise Refusal(INTERNAL, text)
    shown: list[Shown] = []
    return {"hypervisor": hypervisor, "hypervisorversion": version, "guestoslist": shown}


def _display_name(mapping: GuestOsMappingRow, at: Renderer) -> str | None:
    system = at.store.get(mapping.get("ostypeid"), GUEST_SYSTEMS)
    return None if system is None else system["description"]


compute("GuestOsMapping", {"osdisplayname": _display_name})
