"""cloudstackaio, which asks for every list by pages and waits for every job by itself."""

from __future__ import annotations

import asyncio

from cstyped.testing import FakeCloud

from .steps import Steps, refused, same


def run(cloud: FakeCloud, steps: Steps) -> None:
    import CloudStackAIO  # noqa: F401 - whether it is there

    asyncio.run(_run(cloud, steps))


async def _run(cloud: FakeCloud, steps: Steps) -> None:
    from CloudStackAIO.CloudStack import CloudStack

    keys = cloud.api_keys
    client = CloudStack(
        end_point=cloud.endpoint,
        api_key=keys.key,
        api_secret=keys.secret,
        event_loop=asyncio.get_running_loop(),
        async_poll_latency=0,
        max_page_size=100,
    )
    with steps.step("a zone is listed"):
        steps["zone"] = (await client.listZones())["zone"][0]["id"]
    with steps.step("offerings are listed"):
        found = await client.listServiceOfferings(name="Small Instance")
        steps["offering"] = found["serviceoffering"][0]["id"]
    with steps.step("templates are listed"):
        found = await client.listTemplates(templatefilter="featured")
        steps["template"] = found["template"][0]["id"]
    with steps.step("an empty list has no rows"):
        same((await client.listVirtualMachines()).get("virtualmachine", []), [], "the list")
    with steps.step("a job is waited for"):
        done = await client.deployVirtualMachine(
            zoneid=steps["zone"], serviceofferingid=steps["offering"],
            templateid=steps["template"], name="one",
        )  # fmt: skip
        same(done["virtualmachine"]["state"], "Running", "its state")
        steps["machine"] = done["virtualmachine"]["id"]
    # No more than a page: it takes the count of a page for its rows, and asks a server for ever.
    with steps.step("machines are listed"):
        cloud.state.machines(50)
        found = await client.listVirtualMachines()
        same(len({machine["id"] for machine in found["virtualmachine"]}), 51, "the number")
    with steps.step("a machine is stopped"):
        done = await client.stopVirtualMachine(id=steps["machine"])
        same(done["virtualmachine"]["state"], "Stopped", "its state")
    with steps.step("what does not exist is refused, with its code"), refused("431"):
        await client.listZones(id="nonsense")
    with steps.step("a job that fails is refused"):
        cloud.fail_next("startVirtualMachine", errorcode=530, in_job=True)
        with refused("Async CloudStack call failed"):
            await client.startVirtualMachine(id=steps["machine"])
    await client._close_session()
