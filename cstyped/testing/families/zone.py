"""Zones, pods and clusters."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from ..asking import conventions
from ..asking.call import Call, Listing, behaviour
from ..asking.listing import listed, narrowed, paged, seen
from ..parts import build, extensions
from ..parts.places import check_allocation, check_hypervisor, check_range
from ..refusal import PARAM, Refusal, failure, invalid
from ..rows.stored import UntypedRow

if TYPE_CHECKING:
    from ..rows.typed import PodRow


@behaviour("listZones", evidence="recorded: access2")
@behaviour("listZonesMetrics", evidence="source: QueryManagerImpl.listDataCenters")
def list_zones(call: Call) -> Listing:
    rows = call.store.rows("Zone")
    if call.get("available") is False:  # those in which the caller has machines
        used = {vm["zoneid"] for vm in seen(call, call.store.rows("UserVm"))}
        rows = [row for row in rows if row["id"] in used]
    return listed(call, rows)


@behaviour("updateCluster", "updatePod", evidence="recorded: infra")
def update_place(call: Call) -> UntypedRow:
    row = call.row("id")
    check_allocation(call)
    if call.has("clustername"):
        row["name"] = call.get("clustername")
    if call.has("podname"):
        row["name"] = call.get("podname")
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
            raise Refusal(530, f"{row['name']} is not empty: it has a {kind}", 4250)
    extensions.unregister(call.store, row["id"])
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
    if str(call.get("networktype")).lower() == "basic":
        fields["securitygroupsenabled"] = True
    elif call.has("securitygroupenabled"):
        fields["securitygroupsenabled"] = call.flag("securitygroupenabled", False)
    fields["networktype"] = {"basic": "Basic"}.get(str(call.get("networktype")).lower(), "Advanced")
    return build.zone(
        call.site, **fields | {"allocationstate": call.get("allocationstate", "Disabled")}
    )


@behaviour("updateZone", evidence="recorded: infra")
def update_zone(call: Call) -> UntypedRow:
    zone = call.row("id")
    check_allocation(call)
    if call.has("name") and call.get("name") != zone["name"]:
        call.refuse_taken_name("Zone", call.get("name"))
    conventions.change(call, zone, without=frozenset(["details"]))
    details = dict(zone.get("resourcedetails", {})) | call.pairs("details")
    if call.has("dnssearchorder"):
        details["network.guestnetwork.dns.search.order"] = ",".join(call.texts("dnssearchorder"))
    if details:
        zone["resourcedetails"] = details
    if zone.get("allocationstate") == "Enabled":
        build.system_machines(call.site, zone)
    return zone


@behaviour("deleteZone", evidence="source: ConfigurationManagerImpl.deleteZone")
def delete_zone(call: Call) -> None:
    zone = call.row("id")
    for kind in ("Host", "Pod", "IPAddress", "UserVm", "Volume", "PhysicalNetwork", "Vpc"):
        if any(call.store.where(kind, zoneid=zone["id"])):
            raise failure(f"zone {zone['name']} is not empty: it has a {kind}")
    call.store.remove(zone)


@behaviour("createPod", evidence="recorded: infra")
def create_pod(call: Call) -> PodRow:
    zone = call.row("zoneid")
    check_range(call)
    call.refuse_taken_name("Pod", call.get("name"), zoneid=zone["id"])
    start = call.get("startip")
    check_allocation(call)
    gateway, netmask = call.text("gateway", ""), call.text("netmask", "")
    subnet = ipaddress.ip_interface(f"{gateway}/{netmask}").network
    end = call.text("endip", str(subnet.broadcast_address - 1))
    pod: PodRow = build.pod(call.site, zone, call.get("name"), gateway, netmask, start, end)
    if (state := call.text("allocationstate")) is not None:
        pod["allocationstate"] = state
    if groups := call.texts("storageaccessgroups"):
        pod["storageaccessgroups"] = ",".join(groups)
    return pod


@behaviour("listClusters", evidence="recorded: more")
def list_clusters(call: Call) -> Listing:
    """Only lists say which extension a cluster is registered with."""
    found = narrowed(call, seen(call, call.store.rows("Cluster")))
    return paged(call, [_with_extension(call, cluster) for cluster in found])


def _with_extension(call: Call, cluster: UntypedRow) -> UntypedRow:
    extension = extensions.extension_of(call.store, cluster["id"])
    if extension is None:
        return cluster
    return cluster | {"extensionid": extension["id"], "extensionname": extension["name"]}


@behaviour("addCluster", evidence="recorded: infra")
def add_cluster(call: Call) -> list[UntypedRow]:
    check_hypervisor(call)
    kind = call.get("clustertype", "CloudManaged")
    if kind not in ("CloudManaged", "ExternalManaged"):
        raise Refusal(PARAM, f"{kind} is no type of cluster")
    check_allocation(call)
    pod = call.row("podid")
    name = call.get("clustername")
    if call.store.first("Cluster", name=name, podid=pod["id"]) is not None:
        raise failure(f"there is a cluster {name} in pod {pod['name']} already")
    more = {"allocationstate": call.text("allocationstate"), "arch": call.text("arch")}
    more["storageaccessgroups"] = ",".join(call.texts("storageaccessgroups")) or None
    given = {field: value for field, value in more.items() if value is not None}
    extension = extensions.check_external(call)
    cluster = build.cluster(call.site, pod, name, call.get("hypervisor"), clustertype=kind, **given)
    if extension is not None:
        extensions.register(call, extension, cluster, call.pairs("externaldetails"))
    return [cluster]
