"""Kubernetes: versions and clusters. A cluster has no machines of its own here."""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING

from ..asking.call import Call, Listing, behaviour
from ..asking.jobs import Work
from ..asking.listing import listed
from ..parts.settings import is_on, setting, setting_in
from ..parts.urls import parts_of
from ..refusal import INTERNAL, SERVER_API, Refusal, failure, forbidden, invalid
from ..rows.kinds import (
    ACCOUNTS,
    IP_ADDRESSES,
    KUBERNETES_CLUSTERS,
    KUBERNETES_VERSIONS,
    MACHINES,
    NETWORKS,
    SERVICE_OFFERINGS,
    SSH_KEY_PAIRS,
    TEMPLATES,
    USER_DATA,
    ZONES,
)
from ..rows.rendering import Renderer, compute
from ..rows.store import take
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.typed import (
        AccountRow,
        KubernetesClusterRow,
        KubernetesSupportedVersionRow,
        ServiceOfferingRow,
        TemplateRow,
    )

_HA_SINCE, _AUTOSCALING_SINCE = [1, 16, 0], [1, 15, 0]


def _most_nodes(call: Call, owner: AccountRow) -> int:
    """How many nodes a cluster of an account may have."""
    said = setting_in(call.store, "cloud.kubernetes.cluster.max.size", "Account", owner["id"])
    return int(said or 10)


def _numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]


@behaviour("addKubernetesSupportedVersion", evidence="recorded: more")
def add_version(call: Call) -> KubernetesSupportedVersionRow:
    version = call.text("semanticversion", "")
    # What Kubernetes itself needs.
    if call.number("mincpunumber", 0) < 2:
        raise invalid("a node needs two processors or more")
    if call.number("minmemory", 0) < 2048:
        raise invalid("a node needs 2048 MB or more")
    if not re.fullmatch(r"\d+(\.\d+)*", version):
        raise failure(f"{version} is no semantic version")
    if _numbers(version) < [1, 11]:
        raise invalid(f"{version} is too old")
    zone, name = call.given("zoneid", ZONES), call.text("name") or f"v{version}"
    title = f"{name}-Kubernetes-Binaries-ISO"
    iso: TemplateRow = {
        "name": title,
        "displaytext": title,
        "format": "ISO",
        "isready": True,
        "ispublic": True,
        "templatetype": "USER",
        "hypervisor": "None",
    }
    if zone is not None:
        iso["zoneid"] = zone["id"]
    call.new(TEMPLATES, iso, owner=call.caller.account)
    row: KubernetesSupportedVersionRow = {
        "name": name,
        "semanticversion": version,
        "isoid": iso["id"],
        "isoname": iso["name"],
        "isostate": "Ready",
        "arch": call.text("arch", "x86_64"),
        "supportsha": _numbers(version) >= _HA_SINCE,
        "supportsautoscaling": _numbers(version) >= _AUTOSCALING_SINCE,
        "state": "Enabled",
        "mincpunumber": call.number("mincpunumber", 0),
        "minmemory": call.number("minmemory", 0),
        "directdownload": call.flag("directdownload", False),
    }
    if zone is not None:
        row["zoneid"] = zone["id"]
    return call.new(KUBERNETES_VERSIONS, row)


@behaviour("updateKubernetesSupportedVersion", evidence="recorded: more")
def update_version(call: Call) -> KubernetesSupportedVersionRow:
    row, state = call.row("id", KUBERNETES_VERSIONS), call.text("state", "")
    if state not in ("Enabled", "Disabled"):
        raise invalid(f"{state} is no state of a version: say Enabled or Disabled")
    row["state"] = state
    return row


@behaviour("deleteKubernetesSupportedVersion", evidence="recorded: more")
def delete_version(call: Call) -> Work:
    row = call.row("id", KUBERNETES_VERSIONS)
    yield row
    if any(call.store.where(KUBERNETES_CLUSTERS, kubernetesversionid=row["id"])):
        raise failure(f"clusters use version {row['name']}")
    iso = call.store.get(row.get("isoid"), TEMPLATES)
    if iso is not None:
        call.store.remove(iso)
    call.store.remove(row)
    return None


@behaviour("listKubernetesClusters", evidence="recorded: more")
def list_clusters(call: Call) -> Listing:
    return listed(call, call.store.rows(KUBERNETES_CLUSTERS))


@behaviour("createKubernetesCluster", evidence="recorded: more")
def create_cluster(call: Call) -> Work:
    name, zone = call.text("name", ""), call.row("zoneid", ZONES)
    managed = call.text("clustertype", "CloudManaged").lower() != "externalmanaged"
    if managed:
        _check_endpoint(call)
    row: KubernetesClusterRow = {
        "name": name,
        "description": call.text("description") or name,
        "zoneid": zone["id"],
        "clustertype": "CloudManaged" if managed else "ExternalManaged",
        "controlnodes": call.number("controlnodes", call.number("masternodes", 1)),
        "size": call.number("size", 0),
        "etcdnodes": call.number("etcdnodes", 0),
        "autoscalingenabled": False,
        "csienabled": call.flag("enablecsi", False),
        "state": "Created",
    }
    row["masternodes"] = row["controlnodes"]
    if (pair := call.text("keypair")) is not None:
        row["keypair"] = pair
    if (network := call.given("networkid", NETWORKS)) is not None:
        row["networkid"], row["associatednetworkname"] = network["id"], network["name"]
    if (cni := call.given("cniconfigurationid", USER_DATA)) is not None:
        row["cniconfigurationid"], row["cniconfigname"] = cni["id"], cni["name"]
    owner = call.owner()
    _sizes(call, row, owner, managed=managed)
    if managed:
        _check_keys(call, owner)
    call.new(KUBERNETES_CLUSTERS, row, owner=owner)
    yield row
    row["state"] = "Running"
    if managed:
        row["endpoint"] = f"https://{_address(call, row)}:6443/"
    return row


def _check_keys(call: Call, owner: AccountRow) -> None:
    """Refuse a key pair that there is not, and a registry that is not whole, or not switched on."""
    pair = call.text("keypair", "").strip()
    if pair and call.store.first(SSH_KEY_PAIRS, name=pair, _owner=owner["id"]) is None:
        raise invalid(f"{owner['name']} has no key pair {pair}")
    registry = [call.text(f"dockerregistry{name}") for name in ("username", "password", "url")]
    if not any(registry):
        return
    if not all(registry):
        raise invalid("a registry needs its user name, password and URL")
    if not parts_of(registry[2] or "").scheme:
        raise invalid(f"{registry[2]} is no URL of a registry")
    experimental = "cloud.kubernetes.cluster.experimental.features.enabled"
    if not is_on(call.site, experimental):
        raise failure(f"registries are experimental: the setting {experimental} is false")


def _address(call: Call, row: KubernetesClusterRow) -> str:
    public = call.store.first(IP_ADDRESSES, associatednetworkid=row.get("networkid", ""))
    return "127.0.0.1" if public is None else public["ipaddress"]


def _check_endpoint(call: Call) -> None:
    """530 unless the setting endpoint.url is one that machines can reach."""
    host = parts_of(setting(call.site, "endpoint.url")).hostname
    try:
        own = ipaddress.ip_address(host or "127.0.0.1").is_loopback
    except ValueError:
        own = host == "localhost"
    if own:
        text = "the setting endpoint.url must be the URL of the API, as machines reach it"
        raise Refusal(INTERNAL, text, SERVER_API)


def _sizes(call: Call, row: KubernetesClusterRow, owner: AccountRow, *, managed: bool) -> None:
    """Versions, offerings and numbers of nodes; 431 or 530 where they do not go together."""
    version = call.given("kubernetesversionid", KUBERNETES_VERSIONS)
    offering = call.given("serviceofferingid", SERVICE_OFFERINGS)
    if not managed:
        return
    if row["controlnodes"] < 1 or row["size"] < 1:
        raise invalid("a cluster needs a control node and a node")
    most = _most_nodes(call, owner)
    if row["controlnodes"] + row["size"] > most:
        raise invalid(f"a cluster has no more than {most} nodes")
    if version is None:
        raise invalid("kubernetesversionid is needed")
    if version["state"] != "Enabled":
        raise invalid(f"version {version['name']} is {version['state']}")
    if version.get("zoneid") not in (None, row["zoneid"]):
        raise invalid(f"version {version['name']} is for another zone")
    if row["controlnodes"] > 1 and not version["supportsha"]:
        raise invalid(f"version {version['name']} has one control node only")
    if call.number("noderootdisksize", 8) <= 0:
        raise invalid("noderootdisksize is GB, one or more")
    take(row, version, kubernetesversionid="id", kubernetesversionname="name")
    if offering is None:
        raise invalid("serviceofferingid is needed")
    _offering(row, offering, version)


def _offering(
    row: KubernetesClusterRow,
    offering: ServiceOfferingRow,
    version: KubernetesSupportedVersionRow,
) -> None:
    """Give a cluster the offering of its nodes, which is large enough for the version."""
    if offering.get("iscustomized"):
        raise invalid(f"offering {offering['name']} is customized")
    _check_large(offering, version)
    take(row, offering, serviceofferingid="id", serviceofferingname="name")
    nodes = row["controlnodes"] + row["size"]
    row["cpunumber"] = str(nodes * offering["cpunumber"])
    row["memory"] = str(nodes * offering["memory"])


def _check_large(offering: ServiceOfferingRow, version: KubernetesSupportedVersionRow) -> None:
    """431 unless the nodes of an offering are large enough for a version."""
    if offering["cpunumber"] < version["mincpunumber"] or offering["memory"] < version["minmemory"]:
        raise invalid(f"offering {offering['name']} is too small for version {version['name']}")


def _existing(call: Call) -> KubernetesClusterRow:
    row = call.row("id", KUBERNETES_CLUSTERS)
    if row.get("_removed"):
        raise invalid(f"cluster {row['id']} is gone")
    return row


def _managed(row: KubernetesClusterRow) -> None:
    if row["clustertype"] != "CloudManaged":
        raise invalid(f"cluster {row['name']} is managed elsewhere")


@behaviour(
    "startKubernetesCluster", evidence="source: KubernetesClusterManagerImpl.startKubernetesCluster"
)
def start_cluster(call: Call) -> Work:
    row = _existing(call)
    yield row
    _managed(row)
    row["state"] = "Running"  # one that runs already is as it should be
    return row


@behaviour(
    "stopKubernetesCluster", evidence="source: KubernetesClusterManagerImpl.stopKubernetesCluster"
)
def stop_cluster(call: Call) -> Work:
    row = _existing(call)
    yield row
    _managed(row)
    row["state"] = "Stopped"
    return None


@behaviour(
    "scaleKubernetesCluster",
    evidence="source: KubernetesClusterManagerImpl.validateKubernetesClusterScaleParameters",
)
def scale_cluster(call: Call) -> Work:
    row = _existing(call)
    yield row
    _managed(row)
    if row["state"] not in ("Created", "Running", "Stopped"):
        raise forbidden(f"cluster {row['name']} is {row['state']}")
    version = call.store.get(row.get("kubernetesversionid"), KUBERNETES_VERSIONS)
    size, offering = call.number("size"), call.given("serviceofferingid", SERVICE_OFFERINGS)
    scaled, nodes = call.flag("autoscalingenabled"), call.has("nodeids")
    if size is None and offering is None and scaled is None and not nodes:
        raise invalid("say size, serviceofferingid, nodeids or autoscalingenabled")
    owner = call.store.get(row["_owner"], ACCOUNTS) or call.caller.account
    room = _most_nodes(call, owner) - row["controlnodes"]
    if scaled:
        _scale_by_itself(call, row, version, room)
    elif scaled is not None:
        row["autoscalingenabled"] = False
    if nodes:
        # FakeCloud keeps no nodes of the clusters that it manages.
        raise invalid("those are no nodes of the cluster")
    if size is not None and size != row["size"]:
        if row["state"] == "Stopped":
            raise forbidden(f"cluster {row['name']} is Stopped, so its size stays")
        if not 1 <= size <= room:
            raise invalid(f"the cluster has from 1 to {room} nodes")
        row["size"] = size
    if offering is None:
        offering = call.store.get(row.get("serviceofferingid"), SERVICE_OFFERINGS)
    if offering is not None and version is not None:
        _offering(row, offering, version)
    return row


def _scale_by_itself(
    call: Call,
    row: KubernetesClusterRow,
    version: KubernetesSupportedVersionRow | None,
    room: int,
) -> None:
    """Let a cluster have more nodes or fewer by itself, between two bounds."""
    if call.has("size") or call.has("nodeids"):
        raise invalid("autoscaling decides about size and nodes itself")
    if version is not None and not version["supportsautoscaling"]:
        raise invalid(f"version {version['name']} has no autoscaling")
    _check_endpoint(call)
    least, most = call.number("minsize"), call.number("maxsize")
    if least is None or most is None or not 1 <= least < most:
        raise invalid("autoscaling needs minsize and maxsize: 1 or more, and more than that")
    if most > room:
        raise invalid(f"the cluster has from 1 to {room} nodes")
    row["autoscalingenabled"], row["minsize"], row["maxsize"] = True, least, most


@behaviour(
    "upgradeKubernetesCluster",
    evidence="source: KubernetesClusterManagerImpl.validateKubernetesClusterUpgradeParameters",
)
def upgrade_cluster(call: Call) -> Work:
    row, wanted = _existing(call), call.row("kubernetesversionid", KUBERNETES_VERSIONS)
    yield row
    _managed(row)
    if row["state"] != "Running":
        raise invalid(f"cluster {row['name']} is {row['state']}, not Running")
    if wanted["state"] != "Enabled":
        raise invalid(f"version {wanted['name']} is {wanted['state']}")
    _check_endpoint(call)
    offering = call.store.get(row.get("serviceofferingid"), SERVICE_OFFERINGS)
    if offering is not None:
        _check_large(offering, wanted)
    now = call.store.get(row.get("kubernetesversionid"), KUBERNETES_VERSIONS)
    if now is not None:
        old, new = _numbers(now["semanticversion"]), _numbers(wanted["semanticversion"])
        if new <= old or new[0] != old[0] or new[1] > old[1] + 1:
            raise invalid("a cluster is upgraded to the next minor version, or within its own")
    take(row, wanted, kubernetesversionid="id", kubernetesversionname="name")
    return row


@behaviour(
    "deleteKubernetesCluster",
    evidence="source: KubernetesClusterManagerImpl.deleteKubernetesCluster",
)
def delete_cluster(call: Call) -> Work:
    row = _existing(call)
    yield row
    call.store.remove(row)
    return None


@behaviour(
    "addVirtualMachinesToKubernetesCluster",
    evidence="source: KubernetesClusterManagerImpl.addVmsToCluster",
)
@behaviour(
    "removeVirtualMachinesFromKubernetesCluster",
    evidence="source: KubernetesClusterManagerImpl.removeVmsFromCluster",
)
def machines_of_cluster(call: Call) -> object:
    row, machines = _existing(call), call.given_all("virtualmachineids", MACHINES)
    if row["clustertype"] != "ExternalManaged":
        raise invalid(f"cluster {row['name']} is managed here: scale it")
    keys = row.setdefault("_machines", [])
    if call.command.name.startswith("add"):
        keys += [vm["id"] for vm in machines if vm["id"] not in keys]
        return None
    answers: list[Shown] = []
    for vm in machines:
        gone = vm["id"] in keys
        if gone:
            keys.remove(vm["id"])
        text = "removed" if gone else "not in the cluster"
        answers.append({"id": vm["id"], "success": gone, "displaytext": text})
    return Listing(answers, len(answers))


@behaviour(
    "getKubernetesClusterConfig",
    evidence="source: KubernetesClusterManagerImpl.getKubernetesClusterConfig",
)
def config(call: Call) -> Shown:
    row = call.row("id", KUBERNETES_CLUSTERS)
    if row["state"] not in ("Running", "Stopped"):
        raise failure(f"cluster {row['name']} is {row['state']}: it has no configuration yet")
    data = f"apiVersion: v1\nkind: Config\nclusters:\n- name: {row['name']}\n"
    return {"id": row["id"], "name": row["name"], "configdata": data}


def _machines(row: KubernetesClusterRow, at: Renderer) -> list[Shown]:
    found = [at.store.get(key, MACHINES) for key in row.get("_machines", ())]
    return [at.show("UserVm", vm) for vm in found if vm is not None]


compute("KubernetesCluster", {"virtualmachines": _machines})
