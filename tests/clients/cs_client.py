"""cs, the small client that Ansible's modules are built on: its blocking class and its asynchronous
one.
"""

from __future__ import annotations

import asyncio
from typing import Any

from cstyped.testing import FakeCloud

from .steps import Steps, hold, refused, same


def run(cloud: FakeCloud, steps: Steps) -> None:
    import cs

    keys = cloud.api_keys
    client: Any = cs.CloudStack(
        endpoint=cloud.endpoint, key=keys.key, secret=keys.secret, poll_interval=0.05
    )
    with steps.step("a zone is listed"):
        steps["zone"] = client.listZones()["zone"][0]["id"]
    with steps.step("what is asked by POST is answered alike"):
        poster = cs.CloudStack(
            endpoint=cloud.endpoint, key=keys.key, secret=keys.secret, method="post"
        )
        same(poster.listZones()["zone"][0]["id"], steps["zone"], "the zone")
    with steps.step("offerings are listed"):
        found = client.listServiceOfferings(name="Small Instance")
        steps["offering"] = found["serviceoffering"][0]["id"]
    with steps.step("templates are listed, as a list of all pages"):
        found = client.listTemplates(templatefilter="featured", fetch_list=True)
        steps["template"] = found[0]["id"]
    with steps.step("an empty list has no rows"):
        same(client.listVirtualMachines(fetch_list=True), [], "the list")
    with steps.step("a job is waited for"):
        done = client.deployVirtualMachine(
            zoneid=steps["zone"], serviceofferingid=steps["offering"],
            templateid=steps["template"], name="one", fetch_result=True,
        )  # fmt: skip
        steps["machine"] = done["virtualmachine"]
        same(steps["machine"]["state"], "Running", "its state")
    with steps.step("maps go over as they should"):
        client.createTags(
            resourceids=[steps["machine"]["id"]], resourcetype="UserVm",
            tags=[{"key": "env", "value": "prod"}], fetch_result=True,
        )  # fmt: skip
        (machine,) = client.listVirtualMachines(
            tags=[{"key": "env", "value": "prod"}], fetch_list=True
        )
        same(machine["id"], steps["machine"]["id"], "the machine")
    with steps.step("text beyond ASCII goes there and back"):
        named = client.updateVirtualMachine(
            id=steps["machine"]["id"], displayname="Größe + 100 % * 名前"
        )
        same(named["virtualmachine"]["displayname"], "Größe + 100 % * 名前", "the name")
    with steps.step("more machines than a page holds are all fetched"):
        cloud.state.machines(1200)
        same(len(client.listVirtualMachines(fetch_list=True)), 1201, "the number")
    with (
        steps.step("what does not exist is refused, in the words that clients look for"),
        refused("431", "due to incorrect long value format, or entity does not exist"),
    ):
        client.listZones(id="nonsense")
    with steps.step("a wrong secret is refused with 401"), refused("401"):
        cs.CloudStack(endpoint=cloud.endpoint, key=keys.key, secret="wrong").listZones()
    # With keys, as if they were wrong: the server looks for the command while it checks them.
    with steps.step("a command that there is not is refused"), refused("401"):
        client.listNothingAtAll()
    with steps.step("a job that fails is refused, with its text"):
        cloud.fail_next("stopVirtualMachine", errorcode=530, in_job=True)
        with refused("530"):
            client.stopVirtualMachine(id=steps["machine"]["id"], fetch_result=True)
    with steps.step("a machine is expunged"):
        client.destroyVirtualMachine(id=steps["machine"]["id"], expunge=True, fetch_result=True)
        found = client.listVirtualMachines(name="one", fetch_list=True)
        same(found, [], "the list")


def run_aio(cloud: FakeCloud, steps: Steps) -> None:
    import aiohttp  # noqa: F401 - without it cs has no AIOCloudStack

    asyncio.run(_aio(cloud, steps))


async def _aio(cloud: FakeCloud, steps: Steps) -> None:
    import cs

    keys = cloud.api_keys
    client: Any = cs.AIOCloudStack(
        endpoint=cloud.endpoint, key=keys.key, secret=keys.secret, poll_interval=0.05
    )
    with steps.step("three lists at once"):
        zones, offerings, templates = await asyncio.gather(
            client.listZones(),
            client.listServiceOfferings(name="Small Instance"),
            client.listTemplates(templatefilter="featured"),
        )
        steps["zone"] = zones["zone"][0]["id"]
        steps["offering"] = offerings["serviceoffering"][0]["id"]
        steps["template"] = templates["template"][0]["id"]
    with steps.step("three jobs at once"):
        done = await asyncio.gather(
            *(
                client.deployVirtualMachine(
                    zoneid=steps["zone"], serviceofferingid=steps["offering"],
                    templateid=steps["template"], name=f"m{number}", fetch_result=True,
                )
                for number in range(3)
            )
        )  # fmt: skip
        states = {answer["virtualmachine"]["state"] for answer in done}
        same(states, {"Running"}, "the states")
        steps["machine"] = done[0]["virtualmachine"]["id"]
    with steps.step("a list of all pages"):
        found = await client.listVirtualMachines(fetch_list=True)
        same({machine["name"] for machine in found}, {"m0", "m1", "m2"}, "the names")
    with steps.step("what does not exist is refused"), refused("431"):
        await client.listZones(id="nonsense")
    with steps.step("a job that fails is refused"):
        cloud.fail_next("stopVirtualMachine", errorcode=530, in_job=True)
        with refused("530"):
            await client.stopVirtualMachine(id=steps["machine"], fetch_result=True)
    with steps.step("a machine is stopped"):
        done = await client.stopVirtualMachine(id=steps["machine"], fetch_result=True)
        hold(done["virtualmachine"]["state"] == "Stopped", "it is not")
