"""What those who write tests are given: options by marks, clients of any kind, time that flies."""

from __future__ import annotations

import io

import pytest

from cstyped import ApiKeys, Client, Job, JobTimeout, VirtualMachine
from cstyped.client import BaseClient
from cstyped.testing import FakeCloud, program
from cstyped.waiting import time

pytest_plugins = ["pytester"]


def _deploying(client: Client) -> Job[VirtualMachine]:
    zone = client.list_zones().one()
    offering = client.list_service_offerings(name="Small Instance").one()
    template = client.list_templates(templatefilter="featured").one()
    job: Job[VirtualMachine] = client.deploy_virtual_machine(
        zoneid=zone.id, serviceofferingid=offering.id, templateid=template.id
    )
    return job


def test_a_timeout_of_two_minutes_takes_no_time_where_time_is_virtual() -> None:
    with FakeCloud(virtual_time=True) as cloud, cloud.client() as client:
        cloud.slow_jobs("deployVirtualMachine", seconds=600)
        job = _deploying(client)
        with pytest.raises(JobTimeout):
            job.result(timeout=120)

        assert job.result(timeout=900).state == "Running"


def test_waiting_takes_time_again_once_the_cloud_has_stopped() -> None:
    asked: list[float] = []
    with FakeCloud(virtual_time=True), time.skipped(asked.append):
        time.sleep(1000)
    time.sleep(0.001)

    assert asked == [1000]


def test_a_client_of_a_plain_user_is_signed_with_the_keys_of_that_user() -> None:
    scenario: dict[str, object] = {
        "domains": [{"path": "ROOT/acme"}],
        "accounts": [
            {"name": "dev", "domain": "ROOT/acme", "username": "dana", "password": "secret"}
        ],
    }
    with FakeCloud(scenario=scenario) as cloud, cloud.client(user="dana") as client:
        assert [account.name for account in client.list_accounts()] == ["dev"]
        with cloud.client(user="dana", domain="ROOT/acme") as again:
            assert again.list_users().one().username == "dana"
        with pytest.raises(ValueError, match="no user named dana in ROOT"):
            cloud.client(user="dana", domain="ROOT")


def test_a_client_can_be_of_the_class_of_any_generated_package() -> None:
    class Own(BaseClient):
        """As a generated package has it."""

    with FakeCloud() as cloud, cloud.client(Own) as client:
        assert type(client) is Own
        assert client.call("listZones")["count"] == 1


def test_the_same_number_gives_the_same_keys() -> None:
    def keys(seed: int | None) -> ApiKeys:
        return FakeCloud(seed=seed).api_keys

    assert keys(7) == keys(7)
    assert keys(7) != keys(8)
    assert keys(None) != keys(None)


def test_marks_say_what_the_fake_cloud_of_a_test_is_made_with(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest

        pytestmark = pytest.mark.fakecloud(version="4.20", seed=3)

        @pytest.mark.fakecloud(job_seconds=0, seed=4)
        def test_marked(fake_cloud, fake_client):
            assert fake_client.list_capabilities().cloudstackversion == "4.20.0.0"
            assert fake_client.list_zones().one().name == "zone-1"
        """
    )

    result = pytester.runpytest_subprocess("-p", "no:cacheprovider", "--strict-markers")

    result.assert_outcomes(passed=1)


def test_the_program_prints_what_a_shell_must_know() -> None:
    said: list[str] = []

    program.run(port=0, seed=7, say=said.append, wait=lambda: None)
    program.run(port=0, seed=7, say=said.append, wait=lambda: None)

    lines = [line for line in said if line.startswith("export ")]
    names = [line.removeprefix("export ").partition("=")[0] for line in lines]
    assert names == ["CLOUDSTACK_ENDPOINT", "CLOUDSTACK_KEY", "CLOUDSTACK_SECRET"] * 2
    assert lines[1:3] == lines[4:6]


def test_the_log_and_the_requests_show_no_secret() -> None:
    log = io.StringIO()
    with FakeCloud(log=program.ReadableLog(log)) as cloud, cloud.client() as client:
        for command, params in (
            ("createVpnCustomerGateway", {"ipsecpsk": "pre-shared-word"}),
            ("addImageStoreS3", {"accesskey": "access-word", "secretkey": "secret-word"}),
            ("createStoragePool", {"url": "rbd://admin:url-word@mon.example.test/pool"}),
            ("addUserToProject", {"projectid": "1", "username": "user-name"}),
        ):
            with pytest.raises(Exception, match=r"431|530|missing|required|unable"):
                client.call(command, params)

        shown = log.getvalue() + repr(cloud.requests)

    assert "user-name" in shown
    for word in ("pre-shared-word", "access-word", "secret-word", "url-word"):
        assert word not in shown
