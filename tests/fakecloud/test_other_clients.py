"""Clients that know nothing of FakeCloud."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import Any

import pytest

from cstyped import ApiError, Client, UserLogin
from cstyped.aio import AsyncClient
from cstyped.testing import FakeCloud


def test_our_own_client_deploys_and_waits(cloud: FakeCloud) -> None:
    with cloud.client() as client:
        zone = client.list_zones().one()
        offering = client.list_service_offerings(name="Small Instance").one()
        template = client.list_templates(templatefilter="featured").one()
        job = client.deploy_virtual_machine(
            zoneid=zone.id, serviceofferingid=offering.id, templateid=template.id, name="m"
        )

        machine = job.result(timeout=10)

        assert machine.state == "Running"
        assert [vm.name for vm in client.list_virtual_machines(listall=True).all()] == ["m"]


def test_our_own_client_signs_in_by_name(cloud: FakeCloud) -> None:
    with Client(cloud.endpoint, UserLogin("admin", "password")) as client:
        assert client.list_zones().total == 1
        cloud.expire_sessions()
        assert client.list_zones().total == 1
        with pytest.raises(ApiError):
            client.call("listZones", {"id": "nonsense"})


def test_cs_lists_and_deploys(cloud: FakeCloud) -> None:
    cs: Any = pytest.importorskip("cs")
    client = cs.CloudStack(
        endpoint=cloud.endpoint, key=cloud.api_keys.key, secret=cloud.api_keys.secret
    )

    zone = client.listZones()["zone"][0]["id"]
    offering = client.listServiceOfferings()["serviceoffering"][0]["id"]
    template = client.listTemplates(templatefilter="featured", fetch_list=True)[0]["id"]
    client.poll_interval = 0.05
    done = client.deployVirtualMachine(
        zoneid=zone, serviceofferingid=offering, templateid=template, name="c", fetch_result=True
    )

    assert done["virtualmachine"]["state"] == "Running"
    with pytest.raises(cs.CloudStackApiException):
        client.listZones(id="nonsense")


def test_the_fixtures_are_there_for_users_tests(fake_cloud: FakeCloud, fake_client: Client) -> None:
    assert fake_client.list_zones().total == 1
    assert fake_cloud.commands() == ["listZones"]


def test_importing_the_package_does_not_load_the_fake() -> None:
    code = "import sys, cstyped; print([m for m in sys.modules if m.startswith('cstyped.testing')])"

    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )

    assert done.stdout.strip() == "[]"


def test_a_fixture_is_there_for_users_asyncio_tests(
    fake_cloud: FakeCloud, fake_async_client: AsyncClient
) -> None:
    async def zones() -> int | None:
        return (await fake_async_client.list_zones()).total

    assert asyncio.run(zones()) == 1
    assert asyncio.run(zones()) == 1
    assert fake_cloud.commands() == ["listZones", "listZones"]
