"""Calls of an AsyncClient, as programs write them, against a FakeCloud."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import warnings
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

import pytest

from cstyped import (
    ApiKeys,
    ConfigError,
    InvalidRequest,
    JobTimeout,
    ListZonesRequest,
    UserLogin,
    VirtualMachine,
)
from cstyped.aio import AioJob, AioListResult, AsyncClient
from cstyped.aio.transport import Transport
from cstyped.errors import ClientClosed, ParameterError, TruncatedWarning
from cstyped.settings import ConnectionSettings, Settings
from cstyped.testing import FakeCloud
from cstyped.wire.call import Call
from tests.faults.server import FaultServer, reply
from tests.golden.plugin.golden_plugin.aio import AsyncClient as PluginClient
from tests.runtime.specimens import ListMachinesRequest, ScriptedAsyncClient

KEYS = ApiKeys("key", "secret")


async def deployed(client: AsyncClient, name: str) -> AioJob[VirtualMachine]:
    zone = (await client.list_zones()).one()
    template = (await client.list_templates(templatefilter="featured"))[0]
    offering = (await client.list_service_offerings())[0]
    return await client.deploy_virtual_machine(
        zoneid=zone.id, templateid=template.id, serviceofferingid=offering.id, name=name
    )


def with_client(cloud: FakeCloud, use: Callable[[AsyncClient], Awaitable[None]]) -> None:
    async def main() -> None:
        async with AsyncClient(cloud.endpoint, cloud.api_keys) as client:
            await use(client)

    asyncio.run(main())


def test_methods_requests_and_raw_calls_give_what_the_other_client_gives(
    fake_cloud: FakeCloud,
) -> None:
    with fake_cloud.client() as other:
        zones, raw = other.list_zones(available=True), other.call("listZones")

    async def use(client: AsyncClient) -> None:
        listed = await client.list_zones(available=True)
        assert isinstance(listed, AioListResult)
        assert listed == zones
        assert await client.send(ListZonesRequest(available=True)) == zones
        assert await client.call("listZones") == raw
        assert await client.call("listZones", all_pages=True) == raw

    with_client(fake_cloud, use)


def test_a_job_is_awaited_taken_up_again_and_waited_for_with_others(fake_cloud: FakeCloud) -> None:
    async def use(client: AsyncClient) -> None:
        job = await deployed(client, "web")
        assert not await job.done()
        with pytest.raises(JobTimeout) as caught:
            await job.result(timeout=0)
        assert caught.value.job_id == job.id
        machine = await job.result(timeout=30)
        assert machine.name == "web"
        assert (await client.job(job.id, VirtualMachine).result()).id == machine.id
        jobs = [await deployed(client, f"web-{number}") for number in range(5)]
        ended = [job async for job in client.as_completed(jobs, timeout=30)]
        assert sorted(job.id for job in ended) == sorted(job.id for job in jobs)
        names = {(await job.result()).name for job in ended}
        assert names == {f"web-{number}" for number in range(5)}
        gone = await client.call("destroyVirtualMachine", {"id": machine.id}, wait=True)
        assert "virtualmachine" in gone

    with_client(fake_cloud, use)


def test_all_pages_of_a_list_are_walked(fake_cloud: FakeCloud) -> None:
    async def use(client: AsyncClient) -> None:
        for number in range(7):
            await client.create_ssh_key_pair(name=f"key-{number}")
        first = await client.list_ssh_key_pairs(pagesize=3, page=1)
        names = [pair.name async for pair in first.all()]
        assert sorted(names) == [f"key-{number}" for number in range(7)]
        assert [len(page) async for page in first.pages()] == [3, 3, 1]
        async for pair in first.all():
            assert pair.name == names[0]
            break

    with_client(fake_cloud, use)


def test_a_list_that_was_cut_warns_at_the_line_that_reads_it() -> None:
    async def main(endpoint: str) -> None:
        async with AsyncClient(endpoint, KEYS) as client:
            cut = await client.list_zones()
            with pytest.warns(TruncatedWarning) as warned:
                len(cut)
            assert warned[0].filename == __file__

    with FaultServer() as server:
        server.default = reply({"count": 3, "zone": [{"id": "1", "name": "zone-1"}]})
        asyncio.run(main(server.endpoint))


def test_pages_that_overlap_end_in_a_warning_at_the_line_that_walks_them() -> None:
    def overlapping(command: str, params: Mapping[str, str]) -> object:
        first = {"1": 0, "2": 1}[params["page"]]
        rows = [{"id": str(number), "name": "vm"} for number in range(first, first + 2)]
        return {"count": 4, "machine": rows}

    async def main() -> None:
        client = ScriptedAsyncClient(overlapping)
        found = await client.send(ListMachinesRequest(page=1, pagesize=2))
        with pytest.warns(TruncatedWarning, match="counted 4 rows, but its pages gave 3") as warned:
            assert [machine.id async for machine in found.all()] == ["0", "1", "2"]
        assert warned[0].filename == __file__

    asyncio.run(main())


def test_a_wrong_parameter_is_refused_where_it_is_written(fake_cloud: FakeCloud) -> None:
    async def use(client: AsyncClient) -> None:
        with pytest.raises(TypeError, match="availble"):
            client.list_zones(availble=True)  # type: ignore[call-arg, unused-coroutine]  # the point
        with pytest.raises(InvalidRequest, match="available"):
            client.list_zones(available="perhaps")  # type: ignore[arg-type, unused-coroutine]  # the point
        with pytest.raises(ParameterError):
            await client.start_virtual_machine(id="nobody")
        with pytest.raises(AttributeError, match="did you mean 'list_zones'"):
            client.list_zone  # type: ignore[attr-defined]  # noqa: B018  # the point

    with_client(fake_cloud, use)


def test_a_deprecated_command_warns_at_the_line_that_calls_it_also_in_a_task() -> None:
    async def main(endpoint: str) -> None:
        async with AsyncClient(endpoint, KEYS) as client:
            with pytest.warns(DeprecationWarning, match="lockAccount is deprecated") as warned:
                await asyncio.gather(client.call("lockAccount", {"account": "web"}))
            assert [one.filename for one in warned] == [__file__]

    with FaultServer() as server:
        asyncio.run(main(server.endpoint))


def test_a_copy_has_its_own_settings_on_the_same_connections(fake_cloud: FakeCloud) -> None:
    async def use(client: AsyncClient) -> None:
        copy = client.options(strict=True, defaults={"name": "nobody"})
        assert await copy.list_zones() == []
        await copy.close()
        assert len(await client.list_zones()) == 1

    with_client(fake_cloud, use)


def test_the_environment_says_what_to_connect_to(
    fake_cloud: FakeCloud, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    keys = fake_cloud.api_keys
    monkeypatch.setenv("CLOUDSTACK_ENDPOINT", fake_cloud.endpoint)
    monkeypatch.setenv("CLOUDSTACK_KEY", keys.key)
    monkeypatch.setenv("CLOUDSTACK_SECRET", keys.secret)
    ini = tmp_path / "cloudstack.ini"
    ini.write_text(
        f"[lab]\nendpoint = {fake_cloud.endpoint}\nkey = {keys.key}\nsecret = {keys.secret}\n"
    )
    ini.chmod(0o600)

    async def main() -> None:
        async with AsyncClient.from_env(concurrency=2) as client:
            assert client.source == "the environment"
            assert len(await client.list_zones()) == 1
        async with AsyncClient.from_config("lab", path=ini) as client:
            assert len(await client.list_zones()) == 1

    asyncio.run(main())


def test_a_user_signs_in_once_for_all_tasks_and_out_at_the_end(fake_cloud: FakeCloud) -> None:
    async def main() -> None:
        async with AsyncClient(fake_cloud.endpoint, UserLogin("admin", "password")) as client:
            await asyncio.gather(*[client.list_zones() for _ in range(50)])
            assert (await client.sign_in())["username"] == "admin"

    asyncio.run(main())

    commands = fake_cloud.commands()
    assert commands.count("login") == commands.count("logout") == 1
    assert (commands[0], commands[-1]) == ("login", "logout")


def test_a_closed_client_says_so(fake_cloud: FakeCloud) -> None:
    async def main() -> None:
        client = AsyncClient(fake_cloud.endpoint, fake_cloud.api_keys)
        await client.list_zones()
        await client.close()
        await client.close()
        with pytest.raises(ClientClosed):
            await client.list_zones()

    asyncio.run(main())


def test_a_client_serves_several_event_loops_one_after_the_other(fake_cloud: FakeCloud) -> None:
    client = AsyncClient(fake_cloud.endpoint, UserLogin("admin", "password"), concurrency=2)

    async def many() -> int:
        lists = await asyncio.gather(*[client.list_zones() for _ in range(9)])
        return sum(map(len, lists))

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert [asyncio.run(many()) for _ in range(3)] == [9, 9, 9]
        asyncio.run(client.close())
        gc.collect()
    assert fake_cloud.commands().count("login") == 1


def test_a_forgotten_await_is_told_with_the_name_of_its_command() -> None:
    client = AsyncClient("http://localhost/client/api", KEYS)

    with pytest.warns(RuntimeWarning, match="'listZones' was never awaited"):
        _forget(client.list_zones)


def _forget(call: Callable[[], object]) -> None:
    call()
    gc.collect()


@pytest.mark.parametrize("concurrency", [0, -1, True, 2.5, "16"])
def test_a_concurrency_that_cannot_be_is_refused(concurrency: int) -> None:
    with pytest.raises(ConfigError, match="concurrency"):
        AsyncClient("http://localhost/client/api", KEYS, concurrency=concurrency)


def run_python(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return done.stdout + done.stderr


def test_what_aiohttp_says_of_a_connection_shows_no_password_of_its_proxy() -> None:
    async def main(port: int) -> str:
        proxies = {"http": f"http://someone:h1dd3n-pass@127.0.0.1:{port}"}
        transport = Transport("http://cloud.invalid", KEYS, ConnectionSettings(proxies=proxies))
        await transport.post(Call("listZones", {}), Settings())
        connector = transport._line.here().connections()._http.connector
        assert connector is not None
        said = repr(list(connector._conns))
        await transport.close()
        return said

    with FaultServer() as proxy:
        said = asyncio.run(main(proxy.port))
        assert f"http://127.0.0.1:{proxy.port}" in said

    assert "h1dd3n" not in said


def test_without_aiohttp_the_import_says_what_to_install() -> None:
    said = run_python("import sys; sys.modules['aiohttp'] = None; import cstyped.aio")

    assert said.splitlines()[-1] == (
        "ModuleNotFoundError: cstyped.aio needs aiohttp: pip install 'cstyped[async]'"
    )


def test_a_program_with_the_other_client_loads_nothing_of_it() -> None:
    program = """
from cstyped.testing import FakeCloud
import sys
with FakeCloud() as cloud, cloud.client() as client:
    client.list_zones()
print([name for name in sys.modules if name.startswith(("cstyped.aio", "aiohttp"))])
"""

    assert run_python(program).strip() == "[]"


def test_a_client_that_nobody_closed_leaves_no_warning() -> None:
    program = """
import asyncio, gc
from cstyped.aio import AsyncClient
from cstyped.testing import FakeCloud
async def main(cloud):
    await AsyncClient(cloud.endpoint, cloud.api_keys).list_zones()
    gc.collect()
    await asyncio.sleep(0.01)
    kept.append(AsyncClient(cloud.endpoint, cloud.api_keys))
    await kept[0].list_zones()
kept = []
with FakeCloud() as cloud:
    asyncio.run(main(cloud), debug=False)
"""

    assert run_python(program) == ""


def test_a_fake_cloud_with_virtual_time_makes_nobody_wait() -> None:
    async def main(cloud: FakeCloud) -> None:
        async with AsyncClient(cloud.endpoint, cloud.api_keys) as client:
            job = await deployed(client, "web")
            assert (await job.result(timeout=7200)).name == "web"

    with FakeCloud(job_seconds=3600, virtual_time=True) as cloud:
        asyncio.run(main(cloud))


def test_a_generated_package_has_an_async_client_too() -> None:
    async def main(endpoint: str) -> None:
        async with PluginClient(endpoint, KEYS) as client:
            machines = await client.list_coffee_machines()
            assert isinstance(machines, AioListResult)
            assert machines == []

    with FaultServer() as server:
        server.default = reply({"count": 0})
        asyncio.run(main(server.endpoint))

    assert server.commands() == ["listCoffeeMachines"]
