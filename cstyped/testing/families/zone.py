"""Zones, pods and clusters."""

from __future__ import annotations

from ..asking import conventions
from ..asking.call import Call, Listing, behaviour
from ..asking.listing import listed, seen
from ..parts import build
from ..parts.places import check_allocation, check_hypervisor, check_range
from ..refusal import Refusal, failure, invalid
from ..rows.stored import UntypedRow


@behaviour("listZones", evidence="recorded: access2")
@behaviour("listZonesMetrics", evidence="source: QueryManagerImpl.listDataCenters")
def list_zones(call: Call) -> Listing:
    rows = call.store.rows("Zone")
    if call.get("available") is False:  # those in which the caller has machines
        used = {vm["zoneid"] for vm in seen(call, call.store.rows("UserVm"))}
        rows = [row for row in rows if row["id"] in used]
    return listed(call, rows)


@behaviour("generateClusterDrsPlan", evidence="recorded: infra")
def drs_plan(call: Call) -> UntypedRow:
    cluster = call.row("id")
    return {
        "clusterid": cluster["id"],
        "id": call.store.new_id(),
        "eventid": call.store.new_id(),
        "type": "MANUAL",
        "status": "UNDER_REVIEW",
        "migrations": [],
    }


@behaviour("updateCluster", "updatePod", evidence="recorded: infra")
def update_place(call: Call) -> UntypedRow:
    row = call.row("id")
    check_allocation(call)
    if call.has("clustername"):
        row["name"] = call.get("clustername")
    conventions.change(call, row, without=frozenset(["startip", "endip"]))
    if call.has("startip") and row["_kind"] == "Pod":
        first, last = call.get("startip"), call.get("endip") or call.get("startip")
        row |= {"startip": [first], "endip": [last]}
        old: list[UntypedRow] = row.get("ipranges") or [{}]
        row["ipranges"] = [old[0] | {"startip": first, "endip": last}]
    return row


@behaviour("deletePod", evidence="source: ConfigurationManagerImpl.deletePod")
@behaviour("deleteCluster", evidence="recorded: more")
def delete_place(call: Call) -> None:
    row = call.row("id")
    field = "podid" if row["_kind"] == "Pod" else "clusterid"
    for kind in ("Cluster", "Host", "StoragePool"):
        if kind != row["_kind"] and any(call.store.where(kind, **{field: row["id"]})):
            raise Refusal(530, f"{row['name']} is not empty", 4250)
    call.store.remove(row)


@behaviour("createZone", evidence="recorded: infra")
def create_zone(call: Call) -> UntypedRow:
    call.refuse_taken_name("Zone", call.get("name"))
    if str(call.get("networktype")).lower() not in ("basic", "advanced"):
        raise invalid(f"{call.get('networktype')} is no type of zone")
    fields = conventions.made(call, "Zone")
    fields.pop("zonetoken", None)
    for name in ("dns1", "internaldns1", "guestcidraddress"):
        if not call.has(name):
            fields.pop(name, None)
    fields["networktype"] = {"basic": "Basic"}.get(str(call.get("networktype")).lower(), "Advanced")
    return build.zone(
        call.site, **fields | {"allocationstate": call.get("allocationstate", "Disabled")}
    )


@behaviour("updateZone", evidence="recorded: infra")
def update_zone(call: Call) -> UntypedRow:
    zone = call.row("id")
    check_allocation(call)
    conventions.change(call, zone)
    if zone.get("allocationstate") == "Enabled":
        build.system_machines(call.site, zone)
    return zone


@behaviour("deleteZone", evidence="source: ConfigurationManagerImpl.deleteZone")
def delete_zone(call: Call) -> None:
    zone = call.row("id")
    for kind in ("Pod", "UserVm", "Volume", "PhysicalNetwork"):
        if any(call.store.where(kind, zoneid=zone["id"])):
            raise failure(f"zone {zone['name']} is not empty: it has a {kind}")
    call.store.remove(zone)


@behaviour("createPod", evidence="recorded: infra")
def create_pod(call: Call) -> UntypedRow:
    zone = call.row("zoneid")
    check_range(call)
    call.refuse_taken_name("Pod", call.get("name"), zoneid=zone["id"])
    start = call.get("startip")
    return build.pod(
        call.site,
        zone,
        call.get("name"),
        call.get("gateway"),
        call.get("netmask"),
        start,
        call.get("endip", start),
    )


@behaviour("addCluster", evidence="recorded: infra")
def add_cluster(call: Call) -> list[UntypedRow]:
    check_hypervisor(call)
    kind = call.get("clustertype", "CloudManaged")
    if kind not in ("CloudManaged", "ExternalManaged"):
        raise invalid(f"{kind} is no type of cluster")
    pod = call.row("podid")
    name = call.get("clustername")
    if call.store.first("Cluster", name=name, podid=pod["id"]) is not None:
        raise failure(f"there is a cluster {name} in pod {pod['name']} already")
    return [
        build.cluster(
            call.site,
            pod,
            name,
            call.get("hypervisor"),
            clustertype=kind,
        )
    ]
