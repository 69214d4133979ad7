"""What is wrong with calls of an AsyncClient, a forgotten await above all."""

from __future__ import annotations

from cstyped import Client, ListResult, ListZonesRequest, VirtualMachine, Zone
from cstyped.aio import AsyncClient


async def forgotten(client: AsyncClient) -> None:
    client.list_zones()  # error: the coroutine is thrown away
    client.send(ListZonesRequest())  # error: the coroutine is thrown away
    client.call("listZones")  # error: the coroutine is thrown away
    client.close()  # error: the coroutine is thrown away
    zones = client.list_zones()
    repr(zones[0])  # error: a coroutine has no rows
    repr(zones.total)  # error: nor a total
    job = await client.start_virtual_machine(id="v")
    machine: VirtualMachine = job.result()  # error: a coroutine is no machine
    repr(machine.name)


async def wrong(client: AsyncClient) -> None:
    await client.list_zones(availble=True)  # error: no such parameter
    await client.list_zones(available="yes")  # error: no bool
    await client.list_zone()  # error: no such method
    await client.start_virtual_machine()  # error: without its id
    zones = await client.list_zones()
    for _ in zones.all():  # error: needs async for
        pass
    other: ListResult[Zone] = zones  # error: the list of the other client
    del other


async def of_the_other(client: Client) -> None:
    await client.list_zones()  # error: nothing to await
