"""Zones and what they are made of: pods, clusters, hosts, storage, physical networks, system
machines.
"""

from __future__ import annotations

import ipaddress
from typing import Any
from urllib.parse import urlsplit

from .. import build, conventions
from ..call import Call, behaviour
from ..jobs import Work
from ..refusal import Refusal, failure, invalid
from ..store import Row


@behaviour("createZone")
def create_zone(call: Call) -> Row:
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
        call.backend, **fields | {"allocationstate": call.get("allocationstate", "Disabled")}
    )


def check_allocation(call: Call) -> None:
    """431 unless what is to be is one of the two states of places."""
    if call.get("allocationstate", "Enabled") not in ("Enabled", "Disabled"):
        raise invalid(f"{call.get('allocationstate')} is no allocation state")


@behaviour("updateZone")
def update_zone(call: Call) -> Row:
    zone = call.row("id")
    check_allocation(call)
    conventions.change(call, zone)
    if zone.get("allocationstate") == "Enabled":
        build.system_machines(call.backend, zone)
    return zone


@behaviour("deleteZone")
def delete_zone(call: Call) -> None:
    zone = call.row("id")
    for kind in ("Pod", "UserVm", "Volume", "PhysicalNetwork"):
        if any(call.store.where(kind, zoneid=zone["id"])):
            raise failure(f"zone {zone['name']} is not empty: it has a {kind}")
    call.store.remove(zone)


@behaviour("removeManagementServer")
def remove_server(call: Call) -> None:
    server = call.row("id")
    if server.get("state") != "Down":
        raise failure(f"management server {server['name']} is {server.get('state')}")
    call.store.remove(server)


@behaviour("createPhysicalNetwork")
def create_physical_network(call: Call) -> Work:
    fields = conventions.made(call, "PhysicalNetwork")
    fields["broadcastdomainrange"] = str(call.get("broadcastdomainrange", "ZONE")).upper()
    name, zone = fields.pop("name"), call.row("zoneid")
    for usual in ("zoneid", "state", "isolationmethods", "vlan"):
        if not call.has(usual):
            fields.pop(usual, None)
    fields.pop("zoneid", None)
    network = build.physical_network(call.backend, zone, name, **fields)
    yield network
    return network


def _check_range(call: Call) -> None:
    """431 unless gateway, netmask and the ends of the range belong together."""
    try:
        subnet = ipaddress.ip_interface(f"{call.get('gateway')}/{call.get('netmask')}").network
    except ValueError:
        raise invalid(f"{call.get('netmask')} is not a netmask") from None
    ends = [ipaddress.ip_address(call.get(each)) for each in ("startip", "endip") if call.has(each)]
    if any(each not in subnet for each in ends) or (len(ends) > 1 and int(ends[0]) > int(ends[1])):
        raise invalid(f"{' to '.join(map(str, ends))} is no range in {subnet}")


@behaviour("createPod")
def create_pod(call: Call) -> Row:
    zone = call.row("zoneid")
    _check_range(call)
    call.refuse_taken_name("Pod", call.get("name"), zoneid=zone["id"])
    start = call.get("startip")
    return build.pod(
        call.backend,
        zone,
        call.get("name"),
        call.get("gateway"),
        call.get("netmask"),
        start,
        call.get("endip", start),
    )


def _check_hypervisor(call: Call) -> None:
    known = {row["name"].lower() for row in call.store.rows("Hypervisor")} | {"simulator"}
    if str(call.get("hypervisor")).lower() not in known:
        raise invalid(f"{call.get('hypervisor')} is no hypervisor")


@behaviour("addCluster")
def add_cluster(call: Call) -> list[Row]:
    _check_hypervisor(call)
    kind = call.get("clustertype", "CloudManaged")
    if kind not in ("CloudManaged", "ExternalManaged"):
        raise invalid(f"{kind} is no type of cluster")
    pod = call.row("podid")
    name = call.get("clustername")
    if call.store.first("Cluster", name=name, podid=pod["id"]) is not None:
        raise failure(f"there is a cluster {name} in pod {pod['name']} already")
    return [
        build.cluster(
            call.backend,
            pod,
            name,
            call.get("hypervisor"),
            clustertype=kind,
        )
    ]


@behaviour("addHost")
def add_host(call: Call) -> list[Row]:
    _check_hypervisor(call)
    cluster = call.rows.get("clusterid")
    if cluster is None:
        raise invalid("a cluster is needed")
    url = call.get("url")
    if any(host.get("_url") == url for host in call.store.where("Host", clusterid=cluster["id"])):
        raise invalid(f"host {url} is there already")
    host = build.host(call.backend, cluster, _url=url)
    if call.has("hosttags"):
        host["hosttags"] = ",".join(call.get("hosttags"))
    return [host]


@behaviour("deleteHost")
def delete_host(call: Call) -> None:
    host = call.row("id")
    if host.get("resourcestate") not in ("Maintenance", "Disconnected") and not call.get("forced"):
        raise failure(f"host {host['name']} must be in maintenance to be deleted")
    if any(call.store.where("UserVm", hostid=host["id"])) and not call.get("forced"):
        raise failure(f"host {host['name']} runs machines")
    call.store.remove(host)


@behaviour("createStoragePool")
def create_pool(call: Call) -> Row:
    zone, cluster = call.row("zoneid"), call.rows.get("clusterid")
    url = str(call.get("url"))
    if not urlsplit(url).scheme:
        raise invalid(f"{url} is not a storage URL")
    if call.store.first("StoragePool", _url=url):
        raise Refusal(530, f"there is a storage pool at {url} already", 4250)
    pool = build.storage_pool(call.backend, zone, call.get("name"), url, cluster)
    pool["_url"] = url
    if call.has("tags"):
        pool["tags"] = call.raw.get("tags")
    return pool


@behaviour("addImageStore")
def add_image_store(call: Call) -> Row:
    url = call.get("url", "")
    name = call.get("name") or url
    if any(row.get("url") == url for row in call.store.rows("ImageStore")):
        raise Refusal(530, f"there is an image store at {url} already", 4250)
    return build.image_store(call.backend, call.rows.get("zoneid"), name, url, call.get("provider"))


def _refuse_overlap(call: Call, zone: Row) -> None:
    """431 where addresses of the range are in another range of the zone."""
    if not call.has("startip"):
        return
    first = ipaddress.ip_address(call.get("startip"))
    last = ipaddress.ip_address(call.get("endip", call.get("startip")))
    for other in call.store.where("VlanIpRange", zoneid=zone["id"]):
        if "startip" not in other:
            continue
        low, high = (ipaddress.ip_address(other[name]) for name in ("startip", "endip"))
        if first.version == low.version and int(first) <= int(high) and int(low) <= int(last):
            raise invalid(f"{first} to {last} overlaps with {low} to {high}")


@behaviour("addTrafficType")
def add_traffic_type(call: Call) -> Work:
    network, kind = call.row("physicalnetworkid"), str(call.get("traffictype"))
    known = {name.lower(): name for name in ("Public", "Guest", "Management", "Storage", "Vpn")}
    if kind.lower() not in known:
        raise invalid(f"{kind} is no type of traffic")
    kind = known[kind.lower()]
    if call.store.first("TrafficType", physicalnetworkid=network["id"], traffictype=kind):
        raise failure(f"physical network {network['name']} carries {kind} traffic already")
    row = conventions.made(call, "TrafficType") | {"traffictype": kind}
    call.new("TrafficType", row)
    yield row
    return row


_OBJECT_STORES = frozenset(["simulator", "minio", "ceph", "cloudian hyperstore"])


@behaviour("addObjectStoragePool")
def add_object_store(call: Call) -> Row:
    provider = str(call.get("provider"))
    if provider.lower() not in _OBJECT_STORES:
        raise invalid(f"there is no provider {provider} of object storage")
    host = urlsplit(str(call.get("url"))).hostname
    if host is None or host == "localhost" or host.startswith(("127.", "0.", "169.254.")):
        raise invalid(f"{call.get('url')} is not a URL of another machine")
    keys = call.map("details").keys() if call.has("details") else set[str]()
    if provider.lower() != "simulator" and not keys >= {"accesskey", "secretkey"}:
        raise failure("the keys of the object storage are missing")
    row = conventions.made(call, "ObjectStore") | {"providername": provider}
    row.pop("details", None)
    return call.new("ObjectStore", row)


@behaviour("createVlanIpRange")
def create_range(call: Call) -> Row:
    zone = call.rows.get("zoneid")
    network = call.rows.get("networkid")
    if zone is None and network is not None:
        zone = call.store.get(network["zoneid"])
    if zone is None:
        raise invalid("a zone or a network is needed")
    if not call.has("gateway") or not call.has("netmask"):
        raise invalid("gateway and netmask are needed")
    physical = (
        call.rows.get("physicalnetworkid")
        or call.store.first("PhysicalNetwork", zoneid=zone["id"])
        or {}
    )
    _check_range(call)
    if call.get("forvirtualnetwork", True) and not call.has("startip"):
        raise invalid("a range needs its first address")
    vlan = call.get("vlan", "untagged")
    _refuse_overlap(call, zone)
    fields: dict[str, Any] = {"networkid": network["id"]} if network is not None else {}
    return build.public_range(
        call.backend,
        zone,
        physical | {"id": physical.get("id")},
        vlan=vlan if "://" in vlan else f"vlan://{vlan}",
        gateway=call.get("gateway"),
        netmask=call.get("netmask"),
        startip=call.get("startip"),
        endip=call.get("endip", call.get("startip")),
        forvirtualnetwork=call.get("forvirtualnetwork", True),
        **fields,
    )
