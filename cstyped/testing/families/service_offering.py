"""Offerings for machines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import narrowed, paged
from ..parts.disk_qualities import change_tags, qualities, tags
from ..parts.offerings import change_places, detailed_places, in_state, meant_for
from ..parts.settings import is_on
from ..refusal import invalid
from ..rows.kinds import DISK_OFFERINGS, MACHINES, SERVICE_OFFERINGS
from ..rows.rendering import compute
from ..rows.store import fields_of, take

if TYPE_CHECKING:
    from ..rows.typed import DiskOfferingRow, ServiceOfferingRow

_SYSTEM_TYPES = ("domainrouter", "consoleproxy", "secondarystoragevm", "internalloadbalancervm")
_BOUNDS = ("mincpunumber", "maxcpunumber", "minmemory", "maxmemory")
_EXTERNAL = "External:"
_LONGEST_LEASE = 36_500


@behaviour("listServiceOfferings", evidence="recorded: infra")
def list_service_offerings(call: Call) -> Listing:
    system = call.flag("issystem", False)
    rows = [
        row for row in call.store.rows(SERVICE_OFFERINGS) if row.get("issystem", False) is system
    ]
    if (vm := call.given("virtualmachineid", MACHINES)) is not None:
        # What the machine could be changed to.
        rows = [row for row in rows if row["id"] != vm.get("serviceofferingid")]
    return paged(call, narrowed(call, in_state(call, rows)))


@behaviour("createServiceOffering", evidence="recorded: machines")
def create_service_offering(call: Call) -> ServiceOfferingRow:
    name = call.text("name", "")
    details = call.pairs("serviceofferingdetails")
    if ("pciDevice" in details) is not ("vgpuType" in details):
        raise invalid("the details pciDevice and vgpuType go together")
    row: ServiceOfferingRow = {
        "name": name,
        "displaytext": call.text("displaytext") or name,
        "state": "Active",
        "iscustomized": call.flag("customized", not (call.has("cpunumber") and call.has("memory"))),
        "offerha": call.flag("offerha", False),
        "limitcpuuse": call.flag("limitcpuuse", False),
        "isvolatile": call.flag("isvolatile", False),
        "dynamicscalingenabled": call.flag("dynamicscalingenabled", True),
        "diskofferingstrictness": call.flag("diskofferingstrictness", False),
        "encryptroot": call.flag("encryptroot", False),
        "gpudisplay": call.flag("gpudisplay", False),
        "rootdisksize": call.number("rootdisksize", 0),
    }
    details |= _sizes(call, row)
    fields = fields_of(row)
    fields |= qualities(call)
    fields |= meant_for(call)
    if row["offerha"] and row["storagetype"] == "local":
        raise invalid("there is no high availability on local storage")
    _system(call, row)
    _network(call, row)
    details |= _lease(call, row)
    if call.flag("purgeresources", False):
        row["purgeresources"] = True
        details["purge.db.entities"] = "true"
    external = call.pairs("externaldetails")
    details |= {f"{_EXTERNAL}{key}": value for key, value in external.items()}
    if (given := call.text("tags")) is not None:
        row["storagetags"] = tags(given)
    if (hosts := call.text("hosttags")) is not None:
        row["hosttags"] = hosts
    if details:
        row["serviceofferingdetails"] = details
    row["diskofferingid"] = _disk_offering(call, row)["id"]
    return call.new(SERVICE_OFFERINGS, row)


def _sizes(call: Call, row: ServiceOfferingRow) -> dict[str, str]:
    """Put sizes, or their bounds, into an offering; gives the details that the bounds become."""
    cpus, speed, memory = call.number("cpunumber"), call.number("cpuspeed"), call.number("memory")
    hidden = [
        name for name, size in (("cpunumber", cpus), ("cpuspeed", speed), ("memory", memory))
        if size is None
    ]  # fmt: skip
    bounds = {bound: call.number(bound) for bound in _BOUNDS}
    details: dict[str, str] = {}
    if row["iscustomized"]:
        if cpus is not None or memory is not None:
            raise invalid("a customized offering sets no cpunumber and no memory")
        given = [*bounds.values(), speed]
        if any(each is None for each in given):
            if any(each is not None for each in given):
                raise invalid("bounds of a customized offering, and cpuspeed, go together")
        else:
            _check_bounds(call)
            details = {name: str(bound) for name, bound in bounds.items()}
    else:
        if cpus is not None and cpus <= 0:
            raise invalid("cpunumber is 1 or more")
        if speed is None or speed < 0:
            raise invalid("an offering of fixed size needs cpuspeed, 0 or more")
        if memory is not None and memory < 32:
            raise invalid("memory is 32 MB or more")
    if hidden:
        row["iscustomized"] = True
        row["_hidden"] = hidden
    for name, size in (("cpunumber", cpus), ("cpuspeed", speed), ("memory", memory)):
        if size is not None:
            fields_of(row)[name] = size
    return details


def _check_bounds(call: Call) -> None:
    if call.number("cpuspeed", 0) < 0:
        raise invalid("cpuspeed is 0 or more")
    if call.number("mincpunumber", 0) <= 0 or call.number("maxcpunumber", 0) <= 0:
        raise invalid("mincpunumber and maxcpunumber are 1 or more")
    if call.number("minmemory", 0) < 32:
        raise invalid("minmemory is 32 MB or more")


def _system(call: Call, row: ServiceOfferingRow) -> None:
    """What is said of offerings for the server's own machines only."""
    if not call.flag("issystem", False):
        return
    kind = call.text("systemvmtype", "domainrouter").lower()
    if kind not in _SYSTEM_TYPES:
        raise invalid(f"{kind} is no type of system machine")
    if call.has("customizediops") or call.has("hypervisorsnapshotreserve"):
        raise invalid("system machines have no customizediops and no hypervisorsnapshotreserve")
    row["issystem"] = True
    row["systemvmtype"] = kind


def _network(call: Call, row: ServiceOfferingRow) -> None:
    rate, planner = call.number("networkrate"), call.text("deploymentplanner")
    if rate is not None:
        if row.get("issystem") and row.get("systemvmtype") != "domainrouter":
            raise invalid("of system machines, routers alone have a networkrate")
        if rate < 0:
            raise invalid("networkrate is 0 or more")
        row["networkrate"] = rate
    if planner is not None:
        if call.store.first("DeploymentPlanners", name=planner) is None:
            raise invalid(f"there is no deployment planner {planner}")
        row["deploymentplanner"] = planner


def _lease(call: Call, row: ServiceOfferingRow) -> dict[str, str]:
    """For how many days machines are lent, where leases are enabled; gives its details."""
    days, action = call.number("leaseduration"), call.text("leaseexpiryaction")
    if not is_on(call.site, "instance.lease.enabled") or (days is None and action is None):
        return {}
    if days is None or action is None:
        raise invalid("leaseduration and leaseexpiryaction go together")
    if not 1 <= days <= _LONGEST_LEASE:
        raise invalid(f"leaseduration is from 1 to {_LONGEST_LEASE} days")
    row["leaseduration"], row["leaseexpiryaction"] = days, action.upper()
    return {"leaseduration": str(days), "leaseexpiryaction": action.upper()}


def _disk_offering(call: Call, row: ServiceOfferingRow) -> DiskOfferingRow:
    """The disk offering that a service offering goes with: the one that is named, or its own."""
    named = call.given("diskofferingid", DISK_OFFERINGS)
    if named is not None:
        if named.get("_removed") or named.get("_compute_only"):
            raise invalid("that disk offering does not go with a service offering")
        return named
    disk: DiskOfferingRow = {
        "name": row["name"],
        "displaytext": row["displaytext"],
        "disksize": row["rootdisksize"],
        "_compute_only": True,
    }
    take(disk, row, "storagetype", "provisioningtype", "cacheMode", tags="storagetags")
    return call.new(DISK_OFFERINGS, disk)


@behaviour("updateServiceOffering", evidence="recorded: machines")
def update_service_offering(call: Call) -> ServiceOfferingRow:
    row = call.row("id", SERVICE_OFFERINGS)
    if row.get("_removed"):
        raise invalid(f"service offering {row['id']} is gone")
    state = call.text("state")
    if state is not None and state.capitalize() not in ("Active", "Inactive"):
        raise invalid(f"{state} is no state of an offering")
    disk = call.store.get(row.get("diskofferingid"), DISK_OFFERINGS)
    given = call.text("storagetags")
    if given is not None and disk is not None:
        change_tags(call, disk, given)
        row.pop("storagetags", None)
        take(row, disk, storagetags="tags")
    change_places(call, row)
    fields = fields_of(row)
    for parameter in ("name", "displaytext"):
        if (value := call.text(parameter)) is not None:
            fields[parameter] = value
    if call.has("displaytext") and "_hidden" in row:
        row["_hidden"] = [name for name in row["_hidden"] if name != "displaytext"]
    if state is not None:
        row["state"] = state.capitalize()
        if disk is not None and disk.get("_compute_only"):
            disk["state"] = row["state"]
    if (hosts := call.text("hosttags")) is not None:
        if hosts.strip():
            row["hosttags"] = hosts
        else:
            row.pop("hosttags", None)
    _change_details(call, row)
    return row


def _change_details(call: Call, row: ServiceOfferingRow) -> None:
    details = dict(row.get("serviceofferingdetails", {}))
    purge = call.flag("purgeresources", False)
    if purge is not row.get("purgeresources", False):
        details.pop("purge.db.entities", None)
        row.pop("purgeresources", None)
        if purge:
            row["purgeresources"] = True
            details["purge.db.entities"] = "true"
    external = call.pairs("externaldetails")
    if external or call.flag("cleanupexternaldetails"):
        details = {k: value for k, value in details.items() if not k.startswith(_EXTERNAL)}
    if not call.flag("cleanupexternaldetails"):
        details |= {f"{_EXTERNAL}{key}": value for key, value in external.items()}
    row.pop("serviceofferingdetails", None)
    if details:
        row["serviceofferingdetails"] = details


compute("ServiceOffering", {"serviceofferingdetails": detailed_places("serviceofferingdetails")})
