"""Zones and clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking import conventions
from ..asking.call import Call, Listing, behaviour
from ..asking.conventions import keep
from ..asking.listing import listed, narrowed, paged, seen
from ..parts import build, extensions
from ..parts.places import check_allocation, check_hypervisor
from ..refusal import PARAM, Refusal, failure, invalid
from ..rows.kinds import CLUSTERS, DOMAINS, HOSTS, MACHINES, PODS, STORAGE_POOLS, ZONES

if TYPE_CHECKING:
    from ..rows.typed import ClusterRow, ZoneRow

_SEARCH_ORDER = "network.guestnetwork.dns.search.order"


@behaviour("listZones", evidence="recorded: access2")
@behaviour("listZonesMetrics", evidence="source: QueryManagerImpl.listDataCenters")
def list_zones(call: Call) -> Listing:
    rows = call.store.rows(ZONES)
    if call.flag("available") is False:  # those in which the caller has machines
        used = {vm["zoneid"] for vm in seen(call, call.store.rows(MACHINES))}
        rows = [row for row in rows if row["id"] in used]
    return listed(call, rows)


@behaviour("updateCluster", evidence="recorded: infra")
def update_cluster(call: Call) -> ClusterRow:
    row = call.row("id", CLUSTERS)
    check_allocation(call)
    if (name := call.text("clustername")) is not None:
        row["name"] = name
    conventions.change(call, row)
    return row


@behaviour("deleteCluster", evidence="recorded: more")
def delete_cluster(call: Call) -> None:
    row = call.row("id", CLUSTERS)
    for kind in (HOSTS, STORAGE_POOLS):
        if any(call.store.where(kind.name, clusterid=row["id"])):
            raise failure(f"{row['name']} is not empty: it has a {kind.name}")
    extensions.unregister(call.store, row["id"])
    call.store.remove(row)


@behaviour("createZone", evidence="recorded: infra")
def create_zone(call: Call) -> ZoneRow:
    call.refuse_taken_name("Zone", call.text("name", ""))
    kind = call.text("networktype", "").capitalize()
    if kind not in ("Basic", "Advanced"):
        raise invalid(f"{kind} is no type of zone")
    edge = call.flag("isedge", False)
    if kind == "Basic" and edge:
        raise invalid("an edge zone is Advanced")
    if kind == "Basic" and call.has("guestcidraddress"):
        raise invalid("guestcidraddress is for Advanced zones")
    check_allocation(call)
    fields: ZoneRow = {
        "networktype": kind,
        # A Basic zone has security groups, whatever was asked for.
        "securitygroupsenabled": kind == "Basic" or call.flag("securitygroupenabled", False),
        "allocationstate": call.text("allocationstate", "Disabled"),
        "localstorageenabled": call.flag("localstorageenabled", False),
        "type": "Edge" if edge else "Core",
    }
    keep(
        call, fields, "dns1", "dns2", "ip6dns1", "ip6dns2", "internaldns1", "internaldns2",
        "guestcidraddress", "domain",
    )  # fmt: skip
    if (domain := call.given("domainid", DOMAINS)) is not None:
        fields["domainid"] = domain["id"]
        fields["domainname"] = domain["name"]
    return build.zone(call.site, call.text("name", ""), fields)


@behaviour("updateZone", evidence="recorded: infra")
def update_zone(call: Call) -> ZoneRow:
    zone = call.row("id", ZONES)
    check_allocation(call)
    if (name := call.text("name")) is not None and name != zone["name"]:
        call.refuse_taken_name("Zone", name)
    keep(
        call, zone, "name", "dns1", "dns2", "ip6dns1", "ip6dns2", "internaldns1", "internaldns2",
        "guestcidraddress", "domain", "allocationstate", "localstorageenabled", "dhcpprovider",
    )  # fmt: skip
    details = dict(zone.get("resourcedetails") or {})
    details |= {each.get("key", ""): each.get("value", "") for each in call.records("details")}
    if order := call.texts("dnssearchorder"):
        details[_SEARCH_ORDER] = ",".join(order)
    if details:
        zone["resourcedetails"] = details
    if call.flag("ispublic"):
        zone.pop("domainid", None)
        zone.pop("domainname", None)
    if zone.get("allocationstate") == "Enabled":
        build.system_machines(call.site, zone)
    return zone


@behaviour("deleteZone", evidence="source: ConfigurationManagerImpl.deleteZone")
def delete_zone(call: Call) -> None:
    zone = call.row("id", ZONES)
    for kind in ("Host", "Pod", "IPAddress", "UserVm", "Volume", "PhysicalNetwork", "Vpc"):
        if any(row.get("state") != "Free" for row in call.store.where(kind, zoneid=zone["id"])):
            raise failure(f"zone {zone['name']} is not empty: it has a {kind}")
    call.store.remove(zone)


@behaviour("listClusters", evidence="recorded: more")
def list_clusters(call: Call) -> Listing:
    """Only lists say which extension a cluster is registered with."""
    found = narrowed(call, seen(call, call.store.rows(CLUSTERS)))
    return paged(call, [_with_extension(call, cluster) for cluster in found])


def _with_extension(call: Call, cluster: ClusterRow) -> ClusterRow:
    extension = extensions.extension_of(call.store, cluster["id"])
    if extension is None:
        return cluster
    shown = cluster.copy()
    shown |= {"extensionid": extension["id"], "extensionname": extension["name"]}
    return shown


@behaviour("addCluster", evidence="recorded: infra")
def add_cluster(call: Call) -> list[ClusterRow]:
    check_hypervisor(call)
    kind = call.text("clustertype", "CloudManaged")
    if kind not in ("CloudManaged", "ExternalManaged"):
        raise Refusal(PARAM, f"{kind} is no type of cluster")
    check_allocation(call)
    pod, name = call.row("podid", PODS), call.text("clustername", "")
    if call.store.first(CLUSTERS, name=name, podid=pod["id"]) is not None:
        raise failure(f"there is a cluster {name} in pod {pod['name']} already")
    fields: ClusterRow = {"clustertype": kind}
    keep(call, fields, "allocationstate", "arch")
    if groups := call.texts("storageaccessgroups"):
        fields["storageaccessgroups"] = ",".join(groups)
    extension = extensions.check_external(call)
    cluster = build.cluster(call.site, pod, name, call.text("hypervisor", ""), fields)
    if extension is not None:
        extensions.register(call, extension, cluster, call.pairs("externaldetails"))
    return [cluster]
