"""Settings: what there are, what they may be, and where they hold."""

from __future__ import annotations

from typing import Any

import pytest

from .asking import Asker

CPU = "cluster.cpu.allocated.capacity.disablethreshold"


def _one(admin: Asker, name: str, **where: str) -> dict[str, Any]:
    found: list[dict[str, Any]] = admin.ask("listConfigurations", name=name, **where)[
        "configuration"
    ]
    return next(row for row in found if row["name"] == name)


def test_a_new_cloud_has_the_settings_of_a_server(admin: Asker) -> None:
    found = admin.ask("listConfigurations", pagesize="-1")

    assert found["count"] > 900
    names = [row["name"] for row in found["configuration"]]
    assert names == sorted(names, key=str.lower)
    assert _one(admin, "vmware.recycle.hung.wokervm")["value"] == "false"
    assert not any(row["category"] == "Hidden" for row in found["configuration"])


def test_a_part_of_the_name_finds_settings(admin: Asker) -> None:
    found = admin.ask("listConfigurations", name="saml2.SP")["configuration"]

    assert len(found) > 3
    assert all("saml2.sp" in row["name"] for row in found)


def test_a_subgroup_needs_its_group(admin: Asker) -> None:
    found = admin.ask("listConfigurations", group="Compute", subgroup="Kubernetes")

    assert {row["subgroup"] for row in found["configuration"]} == {"Kubernetes"}
    assert admin.refused("listConfigurations", subgroup="Kubernetes")[0] == 431
    assert admin.refused("listConfigurations", group="Nothing")[0] == 431


def test_a_setting_of_a_cluster_leaves_the_others_alone(admin: Asker) -> None:
    first, second = (row["id"] for row in admin.ask("listClusters")["cluster"])

    changed = admin.ask("updateConfiguration", name=CPU, value="0.5", clusterid=first)

    assert changed["configuration"]["scope"] == "cluster"
    assert _one(admin, CPU, clusterid=first)["value"] == "0.5"
    assert _one(admin, CPU, clusterid=second)["value"] == "0.85"
    assert _one(admin, CPU)["value"] == "0.85"
    admin.ask("resetConfiguration", name=CPU, clusterid=first)
    assert _one(admin, CPU, clusterid=first)["value"] == "0.85"


def test_a_list_for_a_place_has_only_what_can_be_set_there(admin: Asker) -> None:
    zone = admin.ask("listZones")["zone"][0]["id"]

    found = admin.ask("listConfigurations", zoneid=zone, pagesize="-1")["configuration"]

    assert {row["scope"] for row in found} == {"zone"}
    assert CPU not in {row["name"] for row in found}
    assert admin.refused("updateConfiguration", name=CPU, value="0.5", zoneid=zone)[0] == 431


def test_two_scopes_at_once_are_refused(admin: Asker) -> None:
    zone = admin.ask("listZones")["zone"][0]["id"]
    cluster = admin.ask("listClusters")["cluster"][0]["id"]

    assert admin.refused("listConfigurations", zoneid=zone, clusterid=cluster)[0] == 431


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ping.interval", "soon"),
        ("ping.interval", "99999999999"),
        ("enable.dynamic.scale.vm", "maybe"),
        (CPU, "1.5"),
        ("expunge.interval", "0"),
        ("vm.password.length", "5"),
        ("hypervisor.list", "KVM,Any"),
        ("host.capacityType.to.order.clusters", "DISK"),
        ("no.such.setting", "1"),
        ("dynamic.apichecker.enabled", "false"),
    ],
)
def test_a_setting_does_not_take_what_it_cannot_be(admin: Asker, name: str, value: str) -> None:
    assert admin.refused("updateConfiguration", name=name, value=value)[0] == 431


def test_secret_settings_are_written_encrypted(admin: Asker) -> None:
    admin.ask("updateConfiguration", name="alert.smtp.password", value="hidden-word")

    shown = _one(admin, "alert.smtp.password")["value"]

    assert shown
    assert "hidden-word" not in shown


def test_an_empty_value_takes_a_text_away(admin: Asker) -> None:
    admin.ask("updateConfiguration", name="alert.email.sender", value="a@b.example")
    admin.ask("updateConfiguration", name="alert.email.sender", value="")

    assert "value" not in _one(admin, "alert.email.sender")


def test_hypervisors_are_those_of_the_setting_and_of_a_zone_those_of_its_clusters(
    admin: Asker,
) -> None:
    zone = admin.ask("listZones")["zone"][0]["id"]
    admin.ask("updateConfiguration", name="hypervisor.list", value="KVM,Simulator")

    everywhere = admin.ask("listHypervisors")["hypervisor"]
    there = admin.ask("listHypervisors", zoneid=zone)["hypervisor"]

    assert [row["name"] for row in everywhere] == ["KVM", "Simulator"]
    assert [row["name"] for row in there] == ["Simulator", "Simulator"]
