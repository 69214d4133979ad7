"""An AsyncClient gives the same types, awaited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_type

from cstyped import (
    ApiKeys,
    DeployVirtualMachineRequest,
    ExpungedVirtualMachine,
    JobTimeout,
    ListResult,
    ListZonesRequest,
    Success,
    VirtualMachine,
    Zone,
)
from cstyped.aio import AioJob, AioListResult, AsyncClient, gather


async def calls(client: AsyncClient) -> None:
    zones = await client.list_zones(available=True)
    assert_type(zones, AioListResult[Zone])
    assert_type(zones[0].name, str)
    assert_type(await client.send(ListZonesRequest(available=True)), AioListResult[Zone])
    assert_type(await client.call("listZones", all_pages=True), dict[str, object])
    assert_type(await client.delete_user(id="u"), Success)
    assert_type(await client.sign_in(), Mapping[str, str])
    async for zone in zones.all():
        assert_type(zone, Zone)
    async for page in zones.pages():
        assert_type(page, AioListResult[Zone])


async def jobs(client: AsyncClient) -> VirtualMachine | None:
    asked = DeployVirtualMachineRequest(zoneid="z", templateid="t", serviceofferingid="s")
    assert_type(await client.send(asked), AioJob[VirtualMachine])
    job = await client.deploy_virtual_machine(zoneid="z", templateid="t", serviceofferingid="s")
    assert_type(job, AioJob[VirtualMachine])
    assert_type(await job.done(), bool)
    async for each in client.as_completed([job], timeout=60):
        assert_type(await each.result(), VirtualMachine)
    try:
        return await job.result(timeout=60)
    except JobTimeout as error:
        return await client.job(error.job_id, VirtualMachine).result()


async def other_answers(client: AsyncClient, *, expunge: bool) -> None:
    assert_type(await client.destroy_virtual_machine(id="v"), AioJob[VirtualMachine])
    gone = await client.destroy_virtual_machine(id="v", expunge=True)
    assert_type(gone, AioJob[ExpungedVirtualMachine])
    either = await client.destroy_virtual_machine(id="v", expunge=expunge)
    assert_type(either, AioJob[VirtualMachine] | AioJob[ExpungedVirtualMachine])


async def many(client: AsyncClient, names: list[str]) -> None:
    async def named(name: str) -> AioListResult[Zone]:
        return await client.list_zones(name=name)

    assert_type(await gather(named, names), list[AioListResult[Zone]])
    collected = await gather(named, names, at_once=4, errors="collect")
    assert_type(collected, list[AioListResult[Zone] | Exception])


async def made() -> None:
    async with AsyncClient("https://cloud.example/client/api", ApiKeys("k", "s")) as client:
        assert_type(client, AsyncClient)
        assert_type(client.options(timeout=5), AsyncClient)
    assert_type(AsyncClient.from_env(concurrency=4), AsyncClient)
    await AsyncClient.from_config("lab").close()


def without_pages(zones: AioListResult[Zone]) -> list[str]:
    return [zone.name for zone in zones]


def is_no_other(zones: ListResult[Zone]) -> list[str]:
    return [zone.name for zone in zones.all()]
