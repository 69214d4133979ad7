"""Settings, capacity and other things that a server tells about itself; tags."""

from __future__ import annotations

import hashlib
import re

from ..answers import defaults
from ..call import Call, Listing, behaviour
from ..jobs import Work
from ..listing import narrowed, paged, seen
from ..refusal import failure, invalid
from ..store import Row
from ..tables import tables

# -- settings --------------------------------------------------------------------------------------


@behaviour("listConfigurations")
def list_settings(call: Call) -> Listing:
    rows = call.store.rows("Configuration")
    for name in ("category", "group", "subgroup"):
        if call.has(name):
            rows = [row for row in rows if str(row.get(name, "")).lower() == call.get(name).lower()]
    keep = frozenset(["category", "group", "subgroup", "parent"])
    return paged(call, narrowed(call, rows, keep=keep))


@behaviour("updateConfiguration", "resetConfiguration")
def change_setting(call: Call) -> Row:
    name = call.get("name")
    row = call.store.first("Configuration", name=name)
    if row is None:
        raise invalid(f"unable to find setting {name}")
    if call.command.name == "resetConfiguration":
        row["value"] = row.get("defaultvalue")
        return row
    value = call.get("value")
    forms = {"Number": r"-?\d+", "Decimal": r"-?\d+(\.\d+)?", "Boolean": "true|false"}
    if value and not re.fullmatch(forms.get(row["type"], ".*"), value, re.IGNORECASE | re.DOTALL):
        raise invalid(f"{value} is no value for {name}, which is a {row['type']}")
    row["value"] = value
    return row


# -- what the server says of itself ----------------------------------------------------------------


@behaviour("listInfrastructure")
def infrastructure(call: Call) -> Row:
    def count(kind: str) -> int:
        return len(call.store.rows(kind))

    return {
        "zones": count("Zone"),
        "pods": count("Pod"),
        "clusters": count("Cluster"),
        "hosts": len(list(call.store.where("Host", type="Routing"))),
        "storagepools": count("StoragePool"),
        "imagestores": count("ImageStore"),
        "backuprepositories": count("BackupRepository"),
        "objectstores": count("ObjectStore"),
        "systemvms": count("SystemVm"),
        "routers": count("DomainRouter"),
        "ilbvms": 0,
        "cpusockets": 0,
        "managementservers": count("ManagementServer"),
        "alerts": count("Alert"),
    }


_CAPACITY_NAMES = {
    0: "MEMORY",
    1: "CPU",
    2: "STORAGE",
    3: "STORAGE_ALLOCATED",
    4: "VIRTUAL_NETWORK_PUBLIC_IP",
    5: "PRIVATE_IP",
    6: "SECONDARY_STORAGE",
    7: "VLAN",
    8: "DIRECT_ATTACHED_PUBLIC_IP",
    9: "LOCAL_STORAGE",
    19: "GPU",
}


@behaviour("listCapacity")
def capacity(call: Call) -> Listing:
    rows: list[Row] = []
    for zone in call.store.rows("Zone"):
        if call.has("zoneid") and zone["id"] != call.get("zoneid"):
            continue
        hosts = list(call.store.where("Host", zoneid=zone["id"], type="Routing"))
        pools = list(call.store.where("StoragePool", zoneid=zone["id"]))
        storage = sum(pool.get("disksizetotal", 0) for pool in pools)
        figures = {
            0: (sum(host["_memoryused"] for host in hosts), sum(host["_memory"] for host in hosts)),
            1: (sum(host["_cpuused"] for host in hosts), sum(host["_cpu"] for host in hosts)),
            2: (0, storage),
            3: (sum(pool.get("disksizeallocated", 0) for pool in pools), 2 * storage),
            4: (len(list(call.store.where("IPAddress", zoneid=zone["id"]))), 249),
            5: (2, 199),
            6: (0, 0),
            7: (
                len(list(call.store.where("Network", zoneid=zone["id"], state="Implemented"))),
                500,
            ),
            8: (0, 0),
            9: (0, 0),
            19: (0, 0),
        }
        for kind, (used, total) in figures.items():
            if call.has("type") and call.get("type") != kind:
                continue
            row = {
                "type": kind,
                "name": _CAPACITY_NAMES[kind],
                "zoneid": zone["id"],
                "zonename": zone["name"],
            }
            if kind in (0, 1):
                row["capacityallocated"] = used
            share = 100 * used / total if total else 0
            rows.append(
                row
                | {
                    "capacityused": used,
                    "capacitytotal": total,
                    "percentused": f"{share:.2f}".rstrip("0").rstrip(".") or "0",
                }
            )
    return paged(call, rows)


@behaviour("listSupportedNetworkServices")
def network_services(call: Call) -> Listing:
    from ..build import PROVIDERS

    providers: dict[str, list[Row]] = {}
    for provider, services in PROVIDERS.items():
        for service in services:
            providers.setdefault(service, []).append(
                {"name": provider, "canenableindividualservice": True}
            )
    providers.setdefault(
        "NetworkACL", [{"name": "VpcVirtualRouter", "canenableindividualservice": True}]
    )
    capabilities = tables()["NetworkService"]
    rows = [
        {"name": service, "provider": given, "capability": capabilities.get(service, [])}
        for service, given in providers.items()
        if not call.has("service") or call.get("service") == service
    ]
    return paged(call, rows)


@behaviour("listCaCertificate")
def certificate(call: Call) -> Row:
    return {
        "certificate": "-----BEGIN CERTIFICATE-----\nAFAKECERTIFICATE\n-----END CERTIFICATE-----\n"
    }


@behaviour("listDetailOptions")
def detail_options(call: Call) -> Row:
    details: dict[str, list[str]] = {}
    if call.get("resourcetype", "").lower() in ("uservm", "template"):
        details = {
            "keyboard": ["uk", "us", "jp", "fr"],
            "cpu.corespersocket": [],
            "UEFI": ["LEGACY", "SECURE"],
            "rootdisksize": [],
        }
    return {"details": details}


@behaviour("listUsageServerMetrics")
def usage_server(call: Call) -> Row:
    return {
        "collectiontime": call.stamp,
        "hostname": "N/A",
        "state": "Down",
        "lastsuccessfuljob": "1970-01-01T00:00:00+0000",
    }


@behaviour("listDbMetrics")
def database(call: Call) -> Row:
    return {
        "hostname": "localhost",
        "version": "8.0.36",
        "versioncomment": "fake",
        "collectiontime": call.stamp,
        "connections": 10,
        "queries": 1000,
        "uptime": 3600,
        "dbloadaverages": [0.1, 0.1, 0.1],
        "replicas": [],
    }


# -- tags and keys ---------------------------------------------------------------------------------


@behaviour("listTags")
def list_tags(call: Call) -> Listing:
    rows = seen(call, reversed(call.store.rows("ResourceTag")))
    return paged(call, narrowed(call, rows))


def check_resource_type(kind: str) -> None:
    """431 unless things of that type can have tags, icons and details."""
    if kind.lower() not in {known.lower() for known in tables()["ResourceObjectType"]}:
        raise invalid(f"{kind} is no type of resource")


@behaviour("createTags")
def create_tags(call: Call) -> Work:
    kind, given = call.get("resourcetype"), call.map("tags")
    check_resource_type(kind)
    rows = _tagged(call)
    for row in rows:
        if {tag["key"] for tag in row.get("tags", ())} & given.keys():
            raise failure(f"{kind} {row['id']} has such a tag already")
    yield None
    for row in rows:
        owner = call.store.get(row.get("_owner")) or call.caller.account
        tags = list(row.get("tags", ()))
        for key, value in given.items():
            tag: Row = {"key": key, "value": value, "resourcetype": kind, "resourceid": row["id"]}
            if call.has("customer"):
                tag["customer"] = call.get("customer")
            kept = call.new("ResourceTag", dict(tag), owner=owner)
            domain = call.store.get(owner["domainid"]) or {}
            shown = tag | {
                "account": owner["name"],
                "domainid": owner["domainid"],
                "domain": domain.get("name"),
            }
            tags.append(shown | {"domainpath": domain.get("path")})
            kept["_of"] = row["id"]
        row["tags"] = tags
    return None


def _tagged(call: Call) -> list[Row]:
    rows: list[Row] = []
    for key in call.get("resourceids"):
        row = call.store.get(key)
        if row is None:
            raise invalid(f"unable to find {call.get('resourcetype')} {key}")
        rows.append(row)
    return rows


@behaviour("deleteTags")
def delete_tags(call: Call) -> Work:
    rows = _tagged(call)
    yield None
    given = call.map("tags")
    if not any(
        not call.has("tags") or (tag["key"] in given and given[tag["key"]] in ("", tag["value"]))
        for row in rows
        for tag in row.get("tags", ())
    ):
        raise invalid("unable to find such tags")
    for row in rows:
        left: list[Row] = []
        for tag in row.get("tags", ()):
            if call.has("tags") and (
                tag["key"] not in given or given[tag["key"]] not in ("", tag["value"])
            ):
                left.append(tag)
                continue
            kept = call.store.first("ResourceTag", _of=row["id"], key=tag["key"])
            if kept is not None:
                call.store.remove(kept)
        row["tags"] = left
    return None


@behaviour("createSSHKeyPair", "registerSSHKeyPair")
def create_key_pair(call: Call) -> Row:
    owner = call.owner()
    name = call.get("name")
    if call.store.first("SSHKeyPair", name=name, _owner=owner["id"]) is not None:
        raise invalid(f"there is a key pair {name} already")
    public = call.get("publickey") or "ssh-rsa AAAA" + call.store.token(
        60, "abcdefghijklmnopqrstuvwxyz0123456789"
    )
    if call.has("publickey") and not public.startswith(("ssh-", "ecdsa-")):
        raise invalid("that is no public key")
    digest = hashlib.md5(public.encode(), usedforsecurity=False).hexdigest()
    fingerprint = ":".join(digest[at : at + 2] for at in range(0, 32, 2))
    row = call.new(
        "SSHKeyPair", {"name": name, "fingerprint": fingerprint, "_public": public}, owner=owner
    )
    if call.command.name == "registerSSHKeyPair":
        return row
    secret = call.store.token(64, "ABCDEFGHabcdefgh0123456789+/")
    private = f"-----BEGIN RSA PRIVATE KEY-----\n{secret}\n-----END RSA PRIVATE KEY-----\n"
    shown = call.backend.renderer.show(call.command.answer, row, root=call.caller.root)
    return {"privatekey": private} | shown


@behaviour("deleteSSHKeyPair")
def delete_key_pair(call: Call) -> None:
    row = call.store.first("SSHKeyPair", name=call.get("name"), _owner=call.owner()["id"])
    if row is None:
        raise invalid(f"unable to find key pair {call.get('name')}")
    call.store.remove(row)


@behaviour("listSSHKeyPairs")
def list_key_pairs(call: Call) -> Listing:
    # Newest first, as the server lists them.
    rows = seen(call, reversed(call.store.rows("SSHKeyPair")))
    if call.has("fingerprint"):
        rows = [row for row in rows if row["fingerprint"] == call.get("fingerprint")]
    return paged(call, narrowed(call, rows, keep=frozenset(["fingerprint"])))


@behaviour("listHypervisors")
def hypervisors(call: Call) -> list[Row]:
    return [{"name": row["name"]} for row in call.store.rows("Hypervisor")]


_STORAGE_PROVIDERS = {
    "primary": (
        "DefaultPrimary",
        "Adaptive Primary Data Store Provider",
        "Linstor",
        "PowerFlex",
        "Simulator",
    ),
    "image": ("NFS", "Swift", "S3", "CloudStack ImageStore Provider", "Simulator"),
    "object": ("Simulator", "MinIO", "Ceph", "Cloudian HyperStore"),
}
_PROTOCOLS = {
    "protocolnumber": ((1, "ICMP"), (6, "TCP"), (17, "UDP"), (47, "GRE"), (50, "ESP")),
    "icmptype": (
        (0, "Echo Reply"),
        (3, "Destination Unreachable"),
        (8, "Echo"),
        (11, "Time Exceeded"),
    ),
}


@behaviour("listStorageProviders")
def storage_providers(call: Call) -> list[Row]:
    kind = str(call.get("type")).lower()
    if kind not in _STORAGE_PROVIDERS:
        raise invalid(f"{kind} is no type of storage")
    return [{"name": name, "type": kind.upper()} for name in _STORAGE_PROVIDERS[kind]]


@behaviour("listNetworkProtocols")
def protocols(call: Call) -> list[Row]:
    option = str(call.get("option")).lower()
    if option not in _PROTOCOLS:
        raise invalid(f"{option} is no option of network protocols")
    return [
        {"index": number, "name": name, "description": name} for number, name in _PROTOCOLS[option]
    ]


@behaviour("cloudianIsEnabled")
def cloudian(call: Call) -> Row:
    return dict(defaults("CloudianEnabled"))
