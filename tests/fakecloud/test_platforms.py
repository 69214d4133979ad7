"""What is built upon machines: automatic scaling, Kubernetes, shared file systems, buckets, GPUs,
backups.
"""

from __future__ import annotations

from typing import Any

from .asking import Asker


def _failed(asker: Asker, command: str, **params: str) -> int:
    """The code that a job ends with."""
    return int(asker.done(command, **params)["errorcode"])


def _rule(admin: Asker) -> str:
    """A load balancer rule without machines."""
    network = admin.machine(name="first")["nic"][0]["networkid"]
    address = admin.done("associateIpAddress", networkid=network)["ipaddress"]["id"]
    rule = {"name": "r", "algorithm": "roundrobin", "publicport": "80", "privateport": "80"}
    made = admin.done("createLoadBalancerRule", publicipid=address, **rule)
    return str(made["loadbalancer"]["id"])


def _policy(admin: Asker, action: str) -> str:
    counter = admin.ask("listCounters")["counter"][0]["id"]
    limit = {"relationaloperator": "gt", "threshold": "80"}
    condition = admin.done("createCondition", counterid=counter, **limit)["condition"]["id"]
    asked = {"action": action, "conditionids": condition, "duration": "60"}
    made = admin.done("createAutoScalePolicy", **asked)["autoscalepolicy"]
    assert made["action"] == action.upper()
    return str(made["id"])


def test_a_scaled_group_keeps_to_its_policies(admin: Asker) -> None:
    rule, up, down = _rule(admin), _policy(admin, "scaleup"), _policy(admin, "scaledown")
    parameters = {"counterparam[0].name": "snmpport", "counterparam[0].value": "161"}
    profile = admin.done("createAutoScaleVmProfile", **admin.ids(), **parameters)
    assert profile["autoscalevmprofile"]["counterparam"] == {"snmpport": "161"}
    asked = {
        "lbruleid": rule,
        "vmprofileid": profile["autoscalevmprofile"]["id"],
        "scaleuppolicyids": up,
        "scaledownpolicyids": down,
        "maxmembers": "2",
    }
    assert admin.refused("createAutoScaleVmGroup", **asked, minmembers="0") == (431, 4350)
    swapped = asked | {"scaleuppolicyids": down, "scaledownpolicyids": up}
    assert admin.refused("createAutoScaleVmGroup", **swapped, minmembers="1") == (431, 4350)

    group = admin.done("createAutoScaleVmGroup", **asked, minmembers="1")["autoscalevmgroup"]

    assert group["state"] == "ENABLED"
    assert (group["publicport"], group["lbprovider"]) == ("80", "VirtualRouter")
    assert _failed(admin, "updateAutoScaleVmGroup", id=group["id"], interval="20") == 431
    assert _failed(admin, "updateAutoScalePolicy", id=up, duration="90") == 431
    off = admin.done("disableAutoScaleVmGroup", id=group["id"])["autoscalevmgroup"]
    assert off["state"] == "DISABLED"
    assert _failed(admin, "updateAutoScaleVmGroup", id=group["id"], interval="90") == 431
    changed = admin.done("updateAutoScaleVmGroup", id=group["id"], interval="50")
    assert changed["autoscalevmgroup"]["interval"] == 50
    assert _failed(admin, "deleteAutoScalePolicy", id=up) == 431
    assert admin.done("deleteAutoScaleVmGroup", id=group["id"])["success"]
    assert admin.done("deleteAutoScalePolicy", id=up)["success"]


def _version(admin: Asker, number: str) -> str:
    sizes = {"mincpunumber": "2", "minmemory": "2048", "url": "http://images.example.test/k.iso"}
    made = admin.ask("addKubernetesSupportedVersion", semanticversion=number, **sizes)
    return str(made["kubernetessupportedversion"]["id"])


def test_a_kubernetes_cluster_needs_an_endpoint_and_nodes_that_are_large_enough(
    admin: Asker,
) -> None:
    small = admin.ids()
    asked = {
        "name": "k",
        "zoneid": small["zoneid"],
        "kubernetesversionid": _version(admin, "1.30.1"),
        "size": "2",
    }
    offering = {"displaytext": "o", "cpunumber": "2", "cpuspeed": "500", "memory": "2048"}
    made = admin.ask("createServiceOffering", name="o", **offering)["serviceoffering"]["id"]
    assert admin.refused("createKubernetesCluster", **asked, serviceofferingid=made) == (530, 9999)
    known = admin.ask("listConfigurations", name="endpoint.url")
    assert known["configuration"][0]["value"]
    url = "http://api.example.test/client/api"
    admin.ask("updateConfiguration", name="endpoint.url", value=url)
    tiny = small["serviceofferingid"]
    assert admin.refused("createKubernetesCluster", **asked, serviceofferingid=tiny)[0] == 530

    cluster = admin.done("createKubernetesCluster", **asked, serviceofferingid=made)
    key = cluster["kubernetescluster"]["id"]

    assert cluster["kubernetescluster"]["state"] == "Running"
    assert cluster["kubernetescluster"]["cpunumber"] == "6"
    scaled = admin.done("scaleKubernetesCluster", id=key, size="3")["kubernetescluster"]
    assert (scaled["size"], scaled["cpunumber"]) == (3, "8")
    assert "error" not in admin.ask("getKubernetesClusterConfig", id=key)
    far, near = _version(admin, "1.32.0"), _version(admin, "1.31.0")
    assert _failed(admin, "upgradeKubernetesCluster", id=key, kubernetesversionid=far) == 530
    upgraded = admin.done("upgradeKubernetesCluster", id=key, kubernetesversionid=near)
    assert upgraded["kubernetescluster"]["kubernetesversionid"] == near
    assert admin.done("stopKubernetesCluster", id=key)["success"]
    assert _failed(admin, "deleteKubernetesSupportedVersion", id=near) == 530
    assert admin.done("deleteKubernetesCluster", id=key)["success"]
    assert admin.ask("listKubernetesClusters") == {}


def test_a_shared_file_system_lives_from_making_to_expunging(admin: Asker) -> None:
    machine = admin.machine(name="m")
    asked = admin.ids()
    del asked["templateid"]
    asked |= {"name": "fs", "filesystem": "xfs", "networkid": machine["nic"][0]["networkid"]}
    asked["diskofferingid"] = admin.ask("listDiskOfferings", name="Small")["diskoffering"][0]["id"]
    odd = asked | {"filesystem": "odd"}
    assert admin.refused("createSharedFileSystem", **odd) == (431, 4350)

    made = admin.done("createSharedFileSystem", **asked)["sharedfs"]

    key = made["id"]
    assert (made["state"], made["filesystem"], made["sizegb"]) == ("Ready", "XFS", "5.00 GiB")
    assert admin.refused("createSharedFileSystem", **asked) == (431, 4350)
    assert _failed(admin, "startSharedFileSystem", id=key) == 431
    assert _failed(admin, "destroySharedFileSystem", id=key) == 431
    assert admin.done("stopSharedFileSystem", id=key)["sharedfs"]["state"] == "Stopped"
    assert admin.done("destroySharedFileSystem", id=key)["success"]
    assert admin.ask("recoverSharedFileSystem", id=key)["success"]
    assert admin.done("startSharedFileSystem", id=key)["sharedfs"]["state"] == "Ready"
    assert admin.done("destroySharedFileSystem", id=key, forced="true")["success"]
    assert admin.done("expungeSharedFileSystem", id=key)["success"]
    assert admin.ask("listSharedFileSystems") == {}


def test_a_bucket_has_a_proper_name_and_room_in_its_store(admin: Asker) -> None:
    store = {"name": "s", "provider": "Simulator", "url": "http://store.example.test"}
    made = admin.ask("addObjectStoragePool", **store, size="15")["objectstore"]
    asked = {"objectstorageid": made["id"], "quota": "10"}
    for name in ("UPPER", "no_underscore", "a", "1.2.3.4"):
        assert admin.refused("createBucket", **asked, name=name) == (431, 4350)
    bucket = admin.done("createBucket", **asked, name="mine")["bucket"]
    assert "accesskey" not in bucket

    shown = admin.ask("listBuckets")["bucket"][0]
    assert shown["url"] == "http://store.example.test/mine"
    assert shown["accesskey"]
    assert admin.refused("createBucket", **asked, name="more") == (530, 4250)
    assert admin.refused("deleteObjectStoragePool", id=made["id"]) == (431, 4350)
    pool = admin.ask("listObjectStoragePools")["objectstore"][0]
    assert pool["storageallocated"] == 10 * 1024**3
    admin.ask("deleteBucket", id=bucket["id"])
    assert admin.ask("deleteObjectStoragePool", id=made["id"])["success"]


def test_a_gpu_device_is_at_one_address_of_a_host(admin: Asker) -> None:
    card = admin.ask(
        "createGpuCard",
        deviceid="20b0",
        devicename="A100",
        name="a",
        vendorid="10de",
        vendorname="v",
    )["gpucard"]["id"]
    profile = admin.ask("createVgpuProfile", name="p", gpucardid=card)["vgpuprofile"]["id"]
    host = admin.ask("listHosts", type="Routing")["host"][0]["id"]
    asked = {"gpucardid": card, "vgpuprofileid": profile, "hostid": host, "busaddress": "0:1.0"}
    assert admin.refused("createGpuDevice", **asked, type="odd") == (431, 9999)

    made = admin.ask("createGpuDevice", **asked)["gpudevice"]

    assert (made["state"], made["managedstate"]) == ("Free", "Managed")
    assert admin.refused("createGpuDevice", **asked) == (530, 9999)
    admin.ask("unmanageGpuDevice", ids=made["id"])
    assert admin.ask("discoverGpuDevices", id=host)["gpudevice"][0]["managedstate"] == "Unmanaged"
    admin.ask("deleteGpuDevice", ids=made["id"])
    assert admin.ask("listGpuDevices") == {}


def test_a_backup_is_restored_to_a_stopped_machine(admin: Asker) -> None:
    machine = admin.machine(name="m")["id"]
    zone = admin.ids()["zoneid"]
    found = admin.ask("listBackupProviderOfferings", zoneid=zone)["backupoffering"][0]
    offering = admin.done(
        "importBackupOffering",
        name="b",
        description="b",
        externalid=found["externalid"],
        zoneid=zone,
        allowuserdrivenbackups="true",
    )["backupoffering"]["id"]
    admin.done(
        "assignVirtualMachineToBackupOffering", virtualmachineid=machine, backupofferingid=offering
    )
    assert admin.done("createBackup", virtualmachineid=machine)["success"]
    backup = admin.ask("listBackups", virtualmachineid=machine)["backup"][0]["id"]

    assert _failed(admin, "restoreBackup", id=backup) == 530
    admin.done("stopVirtualMachine", id=machine)
    assert admin.done("restoreBackup", id=backup)["success"]
    assert admin.refused("deleteBackupOffering", id=offering)[0] == 530
    assert admin.done("deleteBackup", id=backup)["success"]
    assert _failed(admin, "deleteBackup", id=backup) == 530


def test_machines_on_simulated_hosts_are_neither_given_up_nor_imported(admin: Asker) -> None:
    machine = admin.machine(name="m")["id"]
    cluster = admin.ask("listClusters")["cluster"][0]["id"]

    assert _failed(admin, "unmanageVirtualMachine", id=machine) == 432
    assert admin.refused("listUnmanagedInstances", clusterid=cluster) == (431, 4350)


def _backup_offering(admin: Asker, name: str, external: str, allow: str = "true") -> Any:
    return admin.done(
        "importBackupOffering",
        name=name,
        description=name,
        externalid=external,
        zoneid=admin.ids()["zoneid"],
        allowuserdrivenbackups=allow,
    )


def test_two_backup_offerings_of_a_zone_differ_in_name_and_origin(admin: Asker) -> None:
    assert _backup_offering(admin, "a", "dummy-gold")["backupoffering"]["provider"] == "dummy"

    assert _backup_offering(admin, "a", "dummy-silver")["errorcode"] == 530
    assert _backup_offering(admin, "b", "dummy-gold")["errorcode"] == 530


def test_an_offering_may_leave_backups_to_administrators(admin: Asker) -> None:
    machine = admin.machine()["id"]
    offering = _backup_offering(admin, "a", "dummy-gold", allow="false")["backupoffering"]["id"]
    of = {"virtualmachineid": machine}
    admin.done("assignVirtualMachineToBackupOffering", **of, backupofferingid=offering)
    when = {"intervaltype": "DAILY", "schedule": "00:01", "timezone": "GMT"}

    assert _failed(admin, "createBackup", **of) == 530
    assert admin.refused("createBackupSchedule", **of, **when)[0] == 530


def test_a_backup_schedule_has_the_parts_of_its_interval(admin: Asker) -> None:
    machine = admin.machine()["id"]
    offering = _backup_offering(admin, "a", "dummy-gold")["backupoffering"]["id"]
    of = {"virtualmachineid": machine}
    admin.done("assignVirtualMachineToBackupOffering", **of, backupofferingid=offering)
    when = {"intervaltype": "DAILY", "timezone": "GMT"}

    assert admin.refused("createBackupSchedule", **of, **when, schedule="1")[0] == 530
    admin.ask("createBackupSchedule", **of, **when, schedule="00:01")


def test_a_backup_with_other_disks_is_not_restored(admin: Asker) -> None:
    machine = admin.machine()["id"]
    offering = _backup_offering(admin, "a", "dummy-gold")["backupoffering"]["id"]
    of = {"virtualmachineid": machine}
    admin.done("assignVirtualMachineToBackupOffering", **of, backupofferingid=offering)
    admin.done("createBackup", **of)
    backup = admin.first("listBackups", **of)["id"]
    admin.done("stopVirtualMachine", id=machine)
    disk = admin.done(
        "createVolume",
        name="d",
        zoneid=admin.ids()["zoneid"],
        diskofferingid=admin.first("listDiskOfferings", name="Small")["id"],
    )["volume"]["id"]
    admin.done("removeVirtualMachineFromBackupOffering", **of)
    admin.done("attachVolume", id=disk, **of)

    assert _failed(admin, "restoreBackup", id=backup) == 530


def test_a_kubernetes_cluster_stays_within_what_a_setting_and_its_version_allow(
    admin: Asker,
) -> None:
    admin.ask(
        "updateConfiguration", name="endpoint.url", value="http://198.51.100.1:8080/client/api"
    )
    offering = admin.ask(
        "createServiceOffering",
        name="node",
        displaytext="node",
        cpunumber="2",
        cpuspeed="500",
        memory="2048",
    )["serviceoffering"]["id"]
    asked = {
        "name": "k",
        "description": "k",
        "zoneid": admin.ids()["zoneid"],
        "kubernetesversionid": _version(admin, "1.30.1"),
        "serviceofferingid": offering,
        "size": "2",
    }
    admin.ask("updateConfiguration", name="cloud.kubernetes.cluster.max.size", value="3")

    assert admin.refused("createKubernetesCluster", **(asked | {"size": "3"}))[0] == 530
    assert admin.refused("createKubernetesCluster", **asked, keypair="none") == (530, 9999)
    cluster = admin.done("createKubernetesCluster", **asked)["kubernetescluster"]["id"]
    assert _failed(admin, "scaleKubernetesCluster", id=cluster, size="3") == 530
    assert _failed(admin, "scaleKubernetesCluster", id=cluster) == 530
    scaled = {"autoscalingenabled": "true", "minsize": "1", "maxsize": "2"}
    assert _failed(admin, "scaleKubernetesCluster", id=cluster, size="1", **scaled) == 530
    found = admin.done("scaleKubernetesCluster", id=cluster, **scaled)["kubernetescluster"]
    assert (found["autoscalingenabled"], found["maxsize"]) == (True, 2)
    admin.done("stopKubernetesCluster", id=cluster)
    assert _failed(admin, "scaleKubernetesCluster", id=cluster, size="1") == 530
