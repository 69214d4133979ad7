"""Hosts and storage in care, tags of both, routers and system machines, dedication."""

from __future__ import annotations

from .. import build, clock, conventions
from ..call import Call, Listing, behaviour
from ..jobs import Work
from ..listing import listed, narrowed, paged
from ..refusal import Refusal, failure, invalid
from ..store import Row
from ..words import words
from .infrastructure import check_allocation
from .placement import free_host, start_on_host


@behaviour("listHosts", "listHostsMetrics")
def list_hosts(call: Call) -> Listing:
    rows = call.store.rows("Host")
    wanted = call.get("type")
    if wanted is None and call.command.name == "listHostsMetrics":
        rows = [row for row in rows if row.get("type") == "Routing"]
    if call.has("virtualmachineid"):
        vm = call.rows["virtualmachineid"]
        rows = [
            row for row in rows if row["id"] != vm.get("hostid") and row.get("type") == "Routing"
        ]
    if call.has("hypervisor"):
        rows = [
            row
            for row in rows
            if str(row.get("hypervisor")).lower() == call.get("hypervisor").lower()
        ]
    keep = frozenset(
        ["virtualmachineid", "hypervisor", "outofbandmanagementenabled", "hahost", "haprovider"]
    )
    found = paged(call, narrowed(call, rows, keep=keep))
    details = call.get("details")
    if details and "all" not in details:
        found.only = _LEAST
    return found


# What `details=min` leaves of a host.
_LEAST = words(
    """
    id name state type ipaddress zoneid podid version hypervisor cpunumber cpuspeed
    memoryallocated gputotal gpuused gpugroup capabilities lastpinged managementserverid
    managementservername clusterid islocalstorageactive created hostha outofbandmanagement
    resourcestate ueficapability hasannotations
    """
)


@behaviour("prepareHostForMaintenance", "cancelHostMaintenance", "reconnectHost", "updateHost")
def care(call: Call) -> Work:
    host, name = call.row("id"), call.command.name
    if name == "cancelHostMaintenance" and host.get("resourcestate") not in (
        "Maintenance",
        "PrepareForMaintenance",
    ):
        raise failure(f"host {host['name']} is not in maintenance")
    if name == "prepareHostForMaintenance" and host.get("resourcestate") == "Maintenance":
        raise failure(f"host {host['name']} is in maintenance already")
    yield host
    if name == "prepareHostForMaintenance":
        host["resourcestate"] = "Maintenance"
        for vm in list(call.store.where("UserVm", hostid=host["id"])):
            free_host(call, vm)
            vm["state"] = "Stopped"
            try:
                start_on_host(call, vm)
            except Refusal:
                continue
    elif name == "cancelHostMaintenance":
        host["resourcestate"] = "Enabled"
    elif name == "reconnectHost":
        host |= {"state": "Up", "lastpinged": clock.written(call.now)}
    else:
        if call.has("allocationstate"):
            states = {"enable": "Enabled", "disable": "Disabled"}
            wanted = str(call.get("allocationstate"))
            if wanted.lower() not in states:
                raise invalid(f"{wanted} is no allocation state of a host")
            host["resourcestate"] = states[wanted.lower()]
        if call.has("hosttags"):
            _set_tags(call, host, call.get("hosttags"))
        for field in ("name", "url", "annotation"):
            if call.has(field):
                host[field] = call.get(field)
    return host


def _set_tags(call: Call, host: Row, tags: list[str]) -> None:
    host |= {"hosttags": ",".join(tags), "explicithosttags": ",".join(tags), "istagarule": False}
    for row in list(call.store.where("HostTag", _host=host["id"])):
        call.store.remove(row)
    for tag in tags:
        call.store.add(
            "HostTag",
            {"name": tag, "hostid": host["_number"], "isimplicit": False, "_host": host["id"]},
        )


@behaviour("listHostTags")
def list_host_tags(call: Call) -> Listing:
    return listed(
        call,
        [
            {key: row[key] for key in ("hostid", "name", "isimplicit")}
            for row in call.store.rows("HostTag")
        ],
    )


@behaviour("updateStoragePool", "enableStorageMaintenance", "cancelStorageMaintenance")
def care_for_pool(call: Call) -> Work:
    pool, name = call.row("id"), call.command.name
    if name == "cancelStorageMaintenance" and pool["state"] != "Maintenance":
        raise invalid(f"storage pool {pool['name']} is not in maintenance")
    if name == "enableStorageMaintenance" and pool["state"] != "Up":
        raise invalid(f"storage pool {pool['name']} is {pool['state']}")
    yield pool
    if name == "enableStorageMaintenance":
        pool["state"] = "Maintenance"
    elif name == "cancelStorageMaintenance":
        pool["state"] = "Up"
    else:
        if call.has("tags"):
            # A list in some versions, one text in others.
            pool["tags"] = call.raw.get("tags", "")
            for row in list(call.store.where("StorageTag", _pool=pool["id"])):
                call.store.remove(row)
            for tag in str(pool["tags"]).split(","):
                call.store.add(
                    "StorageTag", {"name": tag, "poolid": pool["_number"], "_pool": pool["id"]}
                )
        for field in ("capacitybytes", "capacityiops", "name"):
            if call.has(field):
                pool[field] = call.get(field)
        if call.has("enabled"):
            pool["state"] = "Up" if call.get("enabled") else "Disabled"
    return pool


@behaviour("deleteStoragePool")
def delete_pool(call: Call) -> None:
    pool = call.row("id")
    if pool["state"] != "Maintenance":
        raise invalid(f"storage pool {pool['name']} must be in maintenance to be deleted")
    call.store.remove(pool)


@behaviour("listStorageTags")
def list_storage_tags(call: Call) -> Listing:
    return listed(
        call,
        [{key: row[key] for key in ("poolid", "name")} for row in call.store.rows("StorageTag")],
    )


@behaviour("findStoragePoolsForMigration")
def pools_for(call: Call) -> Listing:
    volume = call.row("id")
    rows = [
        dict(pool) | {"suitableformigration": True}
        for pool in call.store.where("StoragePool", zoneid=volume["zoneid"], state="Up")
        if pool["id"] != volume.get("storageid")
    ]
    return paged(call, rows)


@behaviour("getPathForVolume")
def path_of(call: Call) -> Row:
    volume = call.store.find(["Volume"], call.get("volumeid", ""))
    if volume is None or "path" not in volume:
        raise invalid("that volume has no path")
    return {"path": volume["path"]}


def _system_machine(call: Call, parameter: str, kind: str) -> Row:
    # The id of any machine passes the check of parameters; whether it is the right kind is seen
    # here.
    row = call.row(parameter)
    if row["_kind"] != kind:
        raise invalid(f"{row['id']} is not a {kind}")
    return row


# -- routers and system machines -------------------------------------------------------------------


@behaviour(
    "startRouter",
    "stopRouter",
    "rebootRouter",
    "destroyRouter",
    "startSystemVm",
    "stopSystemVm",
    "rebootSystemVm",
)
def run_system_machine(call: Call) -> Work:
    name = call.command.name
    row = _system_machine(call, "id", "DomainRouter" if name.endswith("Router") else "SystemVm")
    yield row
    if name.startswith("start"):
        row["state"] = "Running"
        row["_hidden"] = ()
    elif name.startswith("stop"):
        row["state"] = "Stopped"
        # A stopped one is on no host and has no addresses inside.
        row["_hidden"] = (
            "hostid",
            "hostname",
            "hostcontrolstate",
            "linklocalip",
            "linklocalmacaddress",
            "linklocalnetmask",
            "privateip",
            "privatemacaddress",
            "privatenetmask",
            "hypervisor_",
        )
    elif name.startswith("destroy"):
        call.store.remove(row)
    return row


@behaviour("destroySystemVm")
def destroy_system_machine(call: Call) -> Work:
    row = _system_machine(call, "id", "SystemVm")
    yield row
    call.store.remove(row)
    zone = call.store.get(row.get("zoneid"))
    if zone is not None and not any(call.store.where("SystemVm", zoneid=zone["id"])):
        build.system_machines(call.backend, zone)
    return row


@behaviour("listInternalLoadBalancerVMs")
def internal_balancers(call: Call) -> Listing:
    return listed(call, call.store.where("DomainRouter", role="INTERNAL_LB_VM"))


@behaviour("listRouters")
def list_routers(call: Call) -> Listing:
    rows = [row for row in call.store.rows("DomainRouter") if row.get("role") != "INTERNAL_LB_VM"]
    if call.has("networkid"):
        rows = [row for row in rows if row.get("guestnetworkid") == call.get("networkid")]
    keep = frozenset(["networkid", "healthchecksfailed", "fetchhealthcheckresults", "forvpc"])
    return listed(call, rows, keep=keep)


@behaviour("listSwifts", "listImageStores", "listSecondaryStagingStores")
def stores(call: Call) -> Listing:
    name = call.command.name
    rows = [
        row
        for row in call.store.rows("ImageStore")
        if (row.get("providername") == "Swift") == (name == "listSwifts")
        and name != "listSecondaryStagingStores"
    ]
    if call.has("provider"):
        rows = [row for row in rows if row.get("providername") == call.get("provider")]
    return listed(call, rows, keep=frozenset(["provider", "readonly"]))


@behaviour("getRouterHealthCheckResults")
def health(call: Call) -> Row:
    router = _system_machine(call, "routerid", "DomainRouter")
    checks = [
        {
            "checkname": name,
            "checktype": kind,
            "success": True,
            "status": "SUCCESS",
            "lastupdated": clock.written(call.now),
            "details": "",
        }
        for name, kind in (("connectivity.test", "basic"), ("filesystem.writable.test", "basic"))
    ]
    return {"routerid": router["id"], "healthchecks": checks}


@behaviour("generateClusterDrsPlan")
def drs_plan(call: Call) -> Row:
    cluster = call.row("id")
    return {
        "clusterid": cluster["id"],
        "id": call.store.new_id(),
        "eventid": call.store.new_id(),
        "type": "MANUAL",
        "status": "UNDER_REVIEW",
        "migrations": [],
    }


# -- dedication ------------------------------------------------------------------------------------


@behaviour("dedicateZone", "dedicatePod", "dedicateCluster", "dedicateHost")
def dedicate(call: Call) -> Work:
    kind = call.command.name.removeprefix("dedicate")
    place = call.row(f"{kind.lower()}id")
    domain = call.row("domainid")
    if call.store.first(call.command.answer, _place=place["id"]) is not None:
        raise failure(f"{kind} {place['name']} is dedicated already")
    yield place
    field = {"Zone": "zoneid", "Pod": "podid", "Cluster": "clusterid", "Host": "hostid"}[kind]
    for vm in call.store.rows("UserVm"):
        owner = call.store.get(vm["_owner"]) or {}
        host = call.store.get(vm.get("hostid")) or {}
        if (
            host
            and place["id"] in (host["id"], host.get(field))
            and owner.get("domainid") != domain["id"]
        ):
            raise failure(f"host {host['id']} runs machines of another domain")
    row: Row = {
        f"{kind.lower()}id": place["id"],
        f"{kind.lower()}name": place["name"],
        "domainid": domain["id"],
        "affinitygroupid": call.store.new_id(),
        "_place": place["id"],
    }
    return [call.new(call.command.answer, row)]


@behaviour(
    "releaseDedicatedZone", "releaseDedicatedPod", "releaseDedicatedCluster", "releaseDedicatedHost"
)
def release(call: Call) -> Work:
    kind = call.command.name.removeprefix("releaseDedicated")
    place = call.row(f"{kind.lower()}id")
    yield place
    row = call.store.first(f"Dedicate{kind}", _place=place["id"])
    if row is None:
        raise failure(f"{kind} {place['name']} is not dedicated")
    call.store.remove(row)
    return None


@behaviour("updateCluster", "updatePod")
def update_place(call: Call) -> Row:
    row = call.row("id")
    check_allocation(call)
    if call.has("clustername"):
        row["name"] = call.get("clustername")
    conventions.change(call, row, without=frozenset(["startip", "endip"]))
    if call.has("startip") and row["_kind"] == "Pod":
        first, last = call.get("startip"), call.get("endip") or call.get("startip")
        row |= {"startip": [first], "endip": [last]}
        old: list[Row] = row.get("ipranges") or [{}]
        row["ipranges"] = [old[0] | {"startip": first, "endip": last}]
    return row


@behaviour("deletePod", "deleteCluster")
def delete_place(call: Call) -> None:
    row = call.row("id")
    field = "podid" if row["_kind"] == "Pod" else "clusterid"
    for kind in ("Cluster", "Host", "StoragePool"):
        if kind != row["_kind"] and any(call.store.where(kind, **{field: row["id"]})):
            raise Refusal(530, f"{row['name']} is not empty", 4250)
    call.store.remove(row)
