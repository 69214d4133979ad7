"""A task can be cancelled at any await: connections, session and turns serve the others on."""

from __future__ import annotations

import asyncio
import gc
import random
import warnings

import pytest

from cstyped import ApiKeys, UserLogin, VirtualMachine
from cstyped.aio import AioJob, AsyncClient
from cstyped.aio.transport import Transport
from cstyped.testing import FakeCloud
from tests.faults import server as faults
from tests.faults.server import FaultServer

KEYS = ApiKeys("key", "secret")
TIMES = 1000


async def cancelled_after(task: asyncio.Task[object], chance: random.Random) -> None:
    """Cancel a task when the event loop has gone round a few times, or after a while."""
    for _ in range(chance.randrange(30)):
        await asyncio.sleep(0)
    await asyncio.sleep(chance.choice([0, 0, 0.001, 0.003, 0.006]))
    task.cancel()
    await asyncio.wait([task])


def turns_and_connections(client: AsyncClient) -> tuple[int, int]:
    """Tell how many requests may begin at once, and how many connections are in use."""
    transport = client._caller.transport
    assert isinstance(transport, Transport)
    here = transport._line.here()
    connector = here.connections()._http.connector
    assert connector is not None
    return here.turns._value, len(connector._acquired)


@pytest.mark.parametrize("auth", ["keys", "login"])
def test_a_thousand_cancellations_leak_nothing(auth: str) -> None:
    chance = random.Random(14)

    async def some(client: AsyncClient) -> None:
        zones = await client.list_zones()
        async for _ in zones.all():
            pass
        await client.call("listUsers")

    async def main(cloud: FakeCloud) -> None:
        credentials = cloud.api_keys if auth == "keys" else UserLogin("admin", "password")
        async with AsyncClient(cloud.endpoint, credentials, concurrency=4) as client:
            await client.list_zones()
            for _ in range(TIMES // 8):
                tasks = [asyncio.create_task(some(client)) for _ in range(8)]
                for task in tasks:
                    await cancelled_after(task, chance)
            assert turns_and_connections(client) == (4, 0)
            assert len(await asyncio.gather(*[client.list_zones() for _ in range(20)])) == 20
            assert asyncio.all_tasks() == {asyncio.current_task()}

    with FakeCloud(seed=14) as cloud, warnings.catch_warnings():
        warnings.simplefilter("error")
        asyncio.run(main(cloud))
        gc.collect()
        assert cloud.commands().count("login") <= 1


def test_a_login_that_is_cancelled_is_done_by_the_next_task() -> None:
    async def main(endpoint: str) -> None:
        async with AsyncClient(endpoint, UserLogin("admin", "password")) as client:
            first, second = (asyncio.create_task(_zones(client)) for _ in range(2))
            while not server.received:
                await asyncio.sleep(0.001)
            first.cancel()
            await second
            with pytest.raises(asyncio.CancelledError):
                await first

    with FaultServer(faults.Sessions()) as server:
        server.once(faults.wait(0.2))
        asyncio.run(main(server.endpoint))

    assert server.commands() == ["login", "login", "listZones", "logout"]


async def _zones(client: AsyncClient) -> None:
    await client.list_zones()


def test_a_change_that_was_cancelled_says_that_the_server_may_have_it() -> None:
    async def main(endpoint: str) -> list[str]:
        async with AsyncClient(endpoint, KEYS) as client:
            task = asyncio.create_task(client.call("startVirtualMachine", {"id": "v1"}))
            while not server.received:
                await asyncio.sleep(0.001)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            return caught.value.__notes__

    with FaultServer() as server:
        server.always(faults.wait(1.0))
        (note,) = asyncio.run(main(server.endpoint))

    assert "startVirtualMachine(id='v1') was interrupted" in note
    assert "check before you repeat it" in note


def test_waiting_for_a_job_that_was_cancelled_says_how_it_is_taken_up_again() -> None:
    async def main(cloud: FakeCloud) -> None:
        async with AsyncClient(cloud.endpoint, cloud.api_keys) as client:
            job = await _deployed(client)
            task = asyncio.create_task(job.result())
            await asyncio.sleep(0.3)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            assert caught.value.__notes__ == [
                f"job {job.id} is still running; client.job({job.id!r}, VirtualMachine) resumes it"
            ]
            cloud.finish_jobs()
            assert (await client.job(job.id, VirtualMachine).result()).id
            assert (await job.result(timeout=30)).id

    with FakeCloud(job_seconds=60) as cloud:
        asyncio.run(main(cloud))


def test_waiting_for_many_jobs_that_was_cancelled_says_how_many_are_still_running() -> None:
    async def main(cloud: FakeCloud) -> None:
        async with AsyncClient(cloud.endpoint, cloud.api_keys) as client:
            jobs = [await _deployed(client) for _ in range(2)]
            ended = client.as_completed(jobs)
            with pytest.raises(TimeoutError) as caught:
                await asyncio.wait_for(anext(ended), 0.3)
            assert caught.value.__cause__ is not None
            (note,) = caught.value.__cause__.__notes__
            assert note.startswith(f"2 jobs are still running, such as {jobs[0].id}; ")
            cloud.finish_jobs()
            assert {job.id async for job in ended} == {job.id for job in jobs}

    with FakeCloud(job_seconds=60) as cloud:
        asyncio.run(main(cloud))


async def _deployed(client: AsyncClient) -> AioJob[VirtualMachine]:
    zone = (await client.list_zones()).one()
    template = (await client.list_templates(templatefilter="featured"))[0]
    offering = (await client.list_service_offerings())[0]
    return await client.deploy_virtual_machine(
        zoneid=zone.id, templateid=template.id, serviceofferingid=offering.id
    )


def test_a_time_limit_of_asyncio_ends_a_call() -> None:
    async def main(endpoint: str) -> None:
        async with AsyncClient(endpoint, KEYS) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05):
                    await client.list_zones()
            await client.list_zones()

    with FaultServer() as server:
        server.once(faults.wait(0.5))
        asyncio.run(main(server.endpoint))
