"""Templates, ISOs, operating systems, and what hypervisors can do."""

from __future__ import annotations

import pytest

from .asking import Asker


def _failed(asker: Asker, command: str, **params: str) -> int:
    """The code that a job ends with."""
    return int(asker.done(command, **params)["errorcode"])


def _asked(admin: Asker, **params: str) -> dict[str, str]:
    """What registerTemplate needs."""
    usual = {
        "name": "t",
        "displaytext": "t",
        "format": "QCOW2",
        "hypervisor": "KVM",
        "url": "http://images.example.test/t.qcow2",
        "zoneid": admin.ids()["zoneid"],
        "ostypeid": admin.ask("listOsTypes", description="Rocky Linux 9")["ostype"][0]["id"],
    }
    return usual | params


def test_there_are_the_operating_systems_of_the_server(admin: Asker) -> None:
    systems = admin.ask("listOsTypes", pagesize="500", page="1")["ostype"]
    names = [system["name"] for system in systems]

    assert len(names) == 374
    assert names[0] == "AlmaLinux 8"
    assert sum("Debian" in name for name in names) == 18
    assert "Debian GNU/Linux 7(64-bit)" in names
    categories = admin.ask("listOsCategories")["oscategory"]
    assert {system["oscategoryname"] for system in systems} == {row["name"] for row in categories}


@pytest.mark.parametrize(
    "odd",
    [
        {"format": "ODD"},
        {"hypervisor": "Odd"},
        {"url": "nonsense"},
        {"url": "http://127.0.0.1/t.qcow2"},
        {"url": "http://images.example.test/t.vhd"},
        {"zoneids": "both"},
    ],
)
def test_a_template_is_not_registered_with_what_does_not_go(
    admin: Asker, odd: dict[str, str]
) -> None:
    zone = admin.ids()["zoneid"]
    asked = {name: zone if value == "both" else value for name, value in odd.items()}

    assert admin.refused("registerTemplate", **_asked(admin, **asked))[0] == 431


def test_a_template_is_in_the_zones_that_it_was_copied_to(admin: Asker) -> None:
    template = admin.ask("registerTemplate", **_asked(admin))["template"][0]
    here = template["zoneid"]
    servers = {"dns1": "8.8.8.8", "internaldns1": "8.8.8.8"}
    there = admin.ask("createZone", name="z2", networktype="Advanced", **servers)
    other = {"sourcezoneid": here, "destzoneids": there["zone"]["id"]}

    assert _failed(admin, "copyTemplate", id=template["id"], sourcezoneid=here, destzoneids=here)
    admin.done("copyTemplate", id=template["id"], **other)

    def zones() -> set[str]:
        found = admin.ask("listTemplates", templatefilter="self", id=template["id"])
        return {row["zoneid"] for row in found["template"]}

    assert zones() == {here, there["zone"]["id"]}
    admin.done("deleteTemplate", id=template["id"], zoneid=here)
    assert zones() == {there["zone"]["id"]}


def test_a_template_registered_for_every_zone_says_so(admin: Asker) -> None:
    everywhere = admin.ask("registerTemplate", **_asked(admin, zoneid="-1"))["template"]
    here = admin.ask("registerTemplate", **_asked(admin, name="here"))["template"]

    assert [row["crossZones"] for row in everywhere + here] == [True, False]


def test_details_of_a_template_replace_all_that_were_there(admin: Asker) -> None:
    first = {"details[0].a": "1", "details[0].b": "2"}
    key = admin.ask("registerTemplate", **_asked(admin, **first))["template"][0]["id"]

    changed = admin.ask("updateTemplate", id=key, **{"details[0].c": "3"})["template"]

    assert changed["details"] == {"c": "3"}
    assert admin.ask("updateTemplate", id=key, cleanupdetails="true")["template"]["details"] == {}


def test_a_template_that_machines_use_stays(admin: Asker) -> None:
    key = admin.ask("registerTemplate", **_asked(admin))["template"][0]["id"]
    admin.machine(name="m", templateid=key)

    assert _failed(admin, "deleteTemplate", id=key) == 431
    assert admin.done("deleteTemplate", id=key, forced="true")["success"]


def test_user_data_of_a_template_is_its_machines_own(admin: Asker) -> None:
    data = admin.ask("registerUserData", name="u", userdata="IyEvYmluL3No")["userdata"]["id"]
    key = admin.ask("registerTemplate", **_asked(admin))["template"][0]["id"]
    linked = admin.ask(
        "linkUserDataToTemplate", templateid=key, userdataid=data, userdatapolicy="DENYOVERRIDE"
    )["template"]
    assert (linked["userdataname"], linked["userdatapolicy"]) == ("u", "DENYOVERRIDE")

    assert admin.machine(name="m", templateid=key)["userdataid"] == data
    own = admin.ids() | {"templateid": key, "userdata": "IyEvYmluL3No"}
    assert admin.refused("deployVirtualMachine", **own) == (530, 4250)
    assert admin.refused("deleteUserData", id=data) == (530, 4250)


def test_a_vnf_appliance_is_of_a_vnf_template(admin: Asker) -> None:
    nics = {"vnfnics[0].deviceid": "0", "vnfnics[0].name": "wan"}
    gap = {"vnfnics[0].deviceid": "1", "vnfnics[0].name": "wan"}
    assert admin.refused("registerVnfTemplate", **_asked(admin, **gap)) == (431, 4350)
    key = admin.ask("registerVnfTemplate", **_asked(admin, **nics))["template"][0]["id"]

    assert admin.refused("deployVnfAppliance", **admin.ids()) == (431, 4350)
    made = admin.done("deployVnfAppliance", **admin.ids() | {"templateid": key})
    assert made["virtualmachine"]["templatetype"] == "VNF"


def test_an_iso_shows_no_fields_of_templates_and_says_how_it_was_installed(admin: Asker) -> None:
    asked = {"name": "i", "displaytext": "i", "zoneid": admin.ids()["zoneid"], "bootable": "false"}
    made = admin.ask("registerIso", **asked, url="http://images.example.test/i.iso")["iso"][0]

    assert made["status"] == "Successfully Installed"
    assert not {"templatetype", "hypervisor", "requireshvm"} & made.keys()
    tools = admin.ask("listIsos", isofilter="featured")["iso"][0]
    assert tools["name"] == "xs-tools.iso"
    machine = admin.machine(name="m")["id"]
    assert _failed(admin, "attachIso", id=tools["id"], virtualmachineid=machine) == 431
    assert admin.done("attachIso", id=made["id"], virtualmachineid=machine)["virtualmachine"]


def test_the_server_s_own_operating_systems_stay_as_they_are(admin: Asker) -> None:
    known = admin.ask("listOsTypes", description="Rocky Linux 9")["ostype"][0]
    assert _failed(admin, "updateGuestOs", id=known["id"], osdisplayname="x") == 431
    assert _failed(admin, "removeGuestOs", id=known["id"]) == 431

    new = {"oscategoryid": known["oscategoryid"], "name": "n", "osdisplayname": "Own 1"}
    made = admin.done("addGuestOs", **new)["ostype"]
    assert (made["name"], made["isuserdefined"]) == ("Own 1", True)
    assert admin.refused("addGuestOs", **new) == (431, 4350)
    odd = {"ostypeid": made["id"], "osnameforhypervisor": "n", "hypervisorversion": "default"}
    assert admin.refused("addGuestOsMapping", **odd, hypervisor="Simulator") == (431, 4350)
    mapping = admin.done("addGuestOsMapping", **odd, hypervisor="KVM")["guestosmapping"]
    assert mapping["osdisplayname"] == "Own 1"
    assert admin.done("removeGuestOs", id=made["id"])["success"]


def test_where_to_upload_a_template_is_told(admin: Asker) -> None:
    asked = _asked(admin)
    del asked["url"]

    told = admin.ask("getUploadParamsForTemplate", **asked)["getuploadparams"]

    assert told["postURL"].endswith(f"/upload/{told['id']}")
    found = admin.ask("listTemplates", templatefilter="self", id=told["id"])["template"][0]
    assert found["isready"] is False
    assert admin.refused("deployVirtualMachine", **admin.ids() | {"templateid": told["id"]}) == (
        431,
        4350,
    )


def test_a_template_is_for_all_zones_or_for_those_that_are_said(admin: Asker) -> None:
    zone = admin.first("listZones")["id"]
    system = admin.first("listOsTypes")["id"]
    template = {
        "name": "t",
        "url": "http://images.example.test/t.ova",
        "format": "OVA",
        "hypervisor": "VMware",
        "ostypeid": system,
    }

    both = admin.refused("registerTemplate", **template, zoneids=f"-1,{zone}")
    direct = admin.refused("registerTemplate", **template, zoneid=zone, directdownload="true")
    assert (both, direct) == ((431, 9999), (431, 9999))
