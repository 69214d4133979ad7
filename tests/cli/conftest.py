"""One cloud for all processes of a worker; those that change something name what is theirs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from cstyped import Client
from cstyped.testing import FakeCloud
from tests.cli.program import Program

MACHINES = ("web-1", "web-2", "db-1")


@dataclass(frozen=True, slots=True)
class Cloud:
    """A running cloud: a typed client of it, and ids by the names of machines."""

    fake: FakeCloud
    client: Client
    ids: dict[str, str]

    def deploy(self, name: str) -> str:
        """Deploy a machine and return its id."""
        template = self.client.list_templates(templatefilter="executable").first()
        assert template is not None
        job = self.client.deploy_virtual_machine(
            name=name,
            serviceofferingid=self.client.list_service_offerings(name="Small Instance").one().id,
            templateid=template.id,
            zoneid=self.client.list_zones().one().id,
        )
        return job.result(timeout=60).id

    def state(self, name: str) -> str | None:
        return self.client.list_virtual_machines(name=name).one().state


@pytest.fixture(scope="session")
def cloud() -> Iterator[Cloud]:
    with FakeCloud(seed=15) as fake:
        found = Cloud(fake, fake.client(), {})
        for name in MACHINES:
            found.ids[name] = found.deploy(name)
        yield found


@pytest.fixture(scope="session")
def cstyped(cloud: Cloud, tmp_path_factory: pytest.TempPathFactory) -> Program:
    keys = cloud.fake.api_keys
    env = {
        "CLOUDSTACK_ENDPOINT": cloud.fake.endpoint,
        "CLOUDSTACK_KEY": keys.key,
        "CLOUDSTACK_SECRET": keys.secret,
    }
    return Program(env, tmp_path_factory.mktemp("home"))
