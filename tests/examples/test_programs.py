"""Each program does what it says, says it before it destroys, and ends with the right code."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cstyped import Client
from cstyped.testing import FakeCloud
from examples import follow_events, two_factor_login

from . import arrange
from .conftest import EXAMPLES, Run
from .scripted import scripted

PROGRAMS = sorted(path.stem for path in EXAMPLES.glob("*.py") if path.stem not in ("__init__",))


@pytest.mark.parametrize("program", [name for name in PROGRAMS if name != "demo"])
def test_each_tells_how_it_is_used(program: str, run: Run) -> None:
    ended = run(program, "--help")

    assert ended.code == 0
    assert "usage:" in ended.out
    docstring = (EXAMPLES / f"{program}.py").read_text().split('"""')[1]
    assert f"python examples/{program}.py" in docstring


@pytest.mark.parametrize("program", ["account_report", "unattached_volumes"])
def test_an_error_is_one_sentence_and_no_traceback(
    program: str, run: Run, cloud: FakeCloud
) -> None:
    cloud.fail_next("list*", errorcode=531, text="not yours")

    ended = run(program)

    assert ended.code == 1
    assert "not yours" in ended.err
    assert "Traceback" not in ended.err


def test_host_maintenance_moves_the_machines_first(run: Run, client: Client) -> None:
    host = client.list_hosts(type="Routing")[0]
    machines = [arrange.machine(client, f"vm-{number}", hostid=host.id) for number in (1, 2)]

    said = run("host_maintenance", host.name)
    assert said.code == 0, said.err
    assert f"vm-1: {host.name} -> " in said.out
    assert {vm.hostid for vm in client.list_virtual_machines()} == {host.id}

    done = run("host_maintenance", host.name, "--apply")
    assert done.code == 0, done.err
    assert f"{host.name}: Maintenance" in done.out
    now = {vm.id: vm.hostid for vm in client.list_virtual_machines()}
    assert set(now) == {vm.id for vm in machines}
    assert host.id not in now.values()


def test_host_maintenance_leaves_a_host_in_service_whose_machines_have_nowhere_to_go(
    run: Run, client: Client
) -> None:
    host, *others = client.list_hosts(type="Routing")
    arrange.machine(client, "vm-1", hostid=host.id)
    for other in others:
        client.prepare_host_for_maintenance(id=other.id).result(10)

    ended = run("host_maintenance", host.name, "--apply")

    assert ended.code == 1
    assert "no other host can take it" in ended.err
    assert client.list_hosts(id=host.id).one().resourcestate == "Enabled"


def test_old_snapshots_are_removed_and_young_ones_kept(
    run: Run, cloud: FakeCloud, client: Client
) -> None:
    arrange.machine(client, "vm-1")
    disk = client.list_volumes(type="ROOT").one()
    old, young = (client.create_snapshot(volumeid=disk.id).result(10) for _ in range(2))
    long_ago = datetime.now(UTC) - timedelta(days=40)
    cloud.state.change(old.id, created=long_ago.strftime("%Y-%m-%dT%H:%M:%S%z"))

    said = run("old_snapshots", "--days", "30")
    assert said.code == 0, said.err
    assert old.id in said.out
    assert young.id not in said.out
    assert len(client.list_snapshots(listall=True)) == 2

    done = run("old_snapshots", "--days", "30", "--apply")
    assert done.code == 0, done.err
    assert [left.id for left in client.list_snapshots(listall=True)] == [young.id]


def test_old_snapshots_knows_the_types_and_names_the_nearest(run: Run) -> None:
    ended = run("old_snapshots", "--days", "30", "--type", "dayly")

    assert ended.code == 1
    assert "did you mean 'DAILY'?" in ended.err


def test_web_server_builds_a_network_with_a_machine_behind_one_port(
    run: Run, client: Client
) -> None:
    ended = run(
        "web_server",
        arrange.zone(client).name,
        "--template",
        arrange.template(client).name,
        "--offering",
        "Small Instance",
        "--port",
        "8443",
        "--from",
        "198.51.100.0/24",
        "203.0.113.0/24",
    )

    assert ended.code == 0, ended.err
    machine = client.list_virtual_machines(name="web").one()
    assert machine.state == "Running"
    forwarding = client.list_port_forwarding_rules(listall=True).one()
    assert (forwarding.publicport, forwarding.virtualmachineid) == ("8443", machine.id)
    rule = client.list_firewall_rules(listall=True).one()
    assert (rule.startport, rule.endport, rule.protocol) == (8443, 8443, "tcp")
    assert rule.cidrlist == "198.51.100.0/24,203.0.113.0/24"


def test_new_customer_gets_a_domain_an_account_users_and_keys_that_work(
    run: Run, cloud: FakeCloud, client: Client
) -> None:
    from cstyped import ApiKeys, UserLogin

    ended = run("new_customer", "acme", "--email", "ops@acme.example")

    assert ended.code == 0, ended.err
    domain = client.list_domains(name="acme", listall=True).one()
    users = {user.username for user in client.list_users(domainid=domain.id, listall=True)}
    assert users == {"acme-admin", "acme-automation"}
    words = [line.split() for line in ended.out.splitlines()]
    keys = [w[2] for w in words if w[:2] == ["api", "key"]]
    secrets = [w[2] for w in words if w[:2] == ["secret", "key"]]
    passwords = [w[1] for w in words if w[0] == "password"]
    with Client(cloud.endpoint, ApiKeys(keys[1], secrets[1])) as customer:
        assert customer.list_accounts().one().name == "acme"
    with Client(cloud.endpoint, UserLogin("acme-admin", passwords[0], domain="/acme")) as first:
        assert first.list_accounts().one().name == "acme"


def test_account_report_adds_up_machines_of_accounts_and_projects(run: Run, client: Client) -> None:
    for number in range(3):
        arrange.machine(client, f"vm-{number}")
    client.stop_virtual_machine(id=client.list_virtual_machines()[0].id).result(10)
    project = client.create_project(name="apollo", displaytext="apollo").result(10)
    arrange.machine(client, "vm-3", projectid=project.id)

    ended = run("account_report", "--csv")

    assert ended.code == 0, ended.err
    assert ended.out.splitlines() == [
        "domain,account,machines,running,cpus,memory_mib",
        "ROOT,admin,3,2,3,1536",
        "ROOT,project apollo,1,1,1,512",
    ]
    running = run("account_report", "--state", "running")
    assert "admin                       2        2      2      1.0" in running.out


def test_fleet_report_asks_all_regions_and_says_which_could_not_be(
    run: Run, cloud: FakeCloud, client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        arrange.machine(client, f"vm-{number}")
    client.stop_virtual_machine(id=client.list_virtual_machines()[0].id).result(10)
    keys = cloud.api_keys
    signed = f"key = {keys.key}\nsecret = {keys.secret}\nretries = 0\n"
    file = tmp_path / "cloudstack.ini"
    here, gone = f"endpoint = {cloud.endpoint}\n", "endpoint = http://127.0.0.1:1/client/api\n"
    file.write_text(f"[eu-1]\n{here}{signed}[eu-2]\n{here}{signed}[gone]\n{gone}{signed}")
    file.chmod(0o600)
    monkeypatch.setenv("CLOUDSTACK_CONFIG", str(file))

    ended = run("fleet_report", "eu-1", "gone", "eu-2")

    lines = ended.out.splitlines()
    assert ended.code == 1, ended.err
    assert lines[1].split()[:2] == ["eu-1", "1"]
    assert lines[1].endswith("2 Running, 1 Stopped")
    assert lines[2].startswith("gone")
    assert "no connection to http://127.0.0.1:1" in lines[2]
    assert lines[3].split()[1:] == lines[1].split()[1:]
    assert run("fleet_report", "eu-1").code == 0


def test_unattached_volumes_are_found_and_removed_only_on_demand(run: Run, client: Client) -> None:
    machine = arrange.machine(client, "vm-1")
    used = arrange.volume(client, "used")
    client.attach_volume(id=used.id, virtualmachineid=machine.id).result(10)
    arrange.volume(client, "forgotten", gib=7)

    said = run("unattached_volumes")
    assert said.code == 0, said.err
    assert "1 volumes, 7.0 GiB" in said.out
    assert "forgotten" in said.out

    assert "0 volumes" in run("unattached_volumes", "--days", "1").out

    done = run("unattached_volumes", "--apply")
    assert done.code == 0, done.err
    assert [left.name for left in client.list_volumes(type="DATADISK")] == ["used"]


def test_rolling_restart_keeps_to_its_bound(run: Run, cloud: FakeCloud, client: Client) -> None:
    machines = [arrange.machine(client, f"web-{number}") for number in range(5)]
    arrange.machine(client, "db-1")
    client.create_tags(
        resourceids=[vm.id for vm in machines], resourcetype="UserVm", tags={"role": "web"}
    ).result(10)

    said = run("rolling_restart", "--tag", "role=web")
    assert said.code == 0, said.err
    assert "5 machines, 2 at a time" in said.out
    assert "rebootVirtualMachine" not in cloud.commands()

    cloud.forget_requests()
    done = run("rolling_restart", "--tag", "role=web", "--at-once", "2", "--apply")
    assert done.code == 0, done.err
    assert done.out.count("Running") == 5
    assert cloud.commands().count("rebootVirtualMachine") == 5
    # Before the third began, somebody must have asked how the first two were.
    begun = [at for at, name in enumerate(cloud.commands()) if name == "rebootVirtualMachine"]
    assert begun[2] > begun[1] + 1


def test_rolling_restart_begins_no_more_once_one_failed(
    run: Run, cloud: FakeCloud, client: Client
) -> None:
    machines = [arrange.machine(client, f"web-{number}") for number in range(4)]
    client.create_tags(
        resourceids=[vm.id for vm in machines], resourcetype="UserVm", tags={"role": "web"}
    ).result(10)
    cloud.forget_requests()
    cloud.fail_next("rebootVirtualMachine", errorcode=533, text="no room", in_job=True)

    ended = run("rolling_restart", "--tag", "role=web", "--at-once", "1", "--apply")

    assert ended.code == 1
    assert "no room" in ended.err
    assert ended.err.count("was not restarted") == 4
    assert cloud.commands().count("rebootVirtualMachine") == 1


def test_vpc_two_tiers_lets_the_world_into_one_and_that_one_into_the_other(
    run: Run, client: Client
) -> None:
    ended = run("vpc_two_tiers", arrange.zone(client).name, "--name", "shop")

    assert ended.code == 0, ended.err
    vpc = client.list_vpcs(name="shop").one()
    assert vpc.cidr == "10.20.0.0/16"
    tiers = {net.name: net for net in client.list_networks(vpcid=vpc.id)}
    assert tiers["shop-web"].cidr == "10.20.0.0/24"
    assert tiers["shop-data"].cidr == "10.20.1.0/24"
    ways_in = [
        (item.cidrlist, item.startport)
        for item in client.list_network_acls(aclid=tiers["shop-data"].aclid)
        if item.traffictype == "Ingress"
    ]
    assert ways_in == [("10.20.0.0/24", "5432")]


def test_grow_machine_scales_and_resizes(run: Run, client: Client) -> None:
    machine = arrange.machine(client, "db-1")
    arrange.machine(client, "db-12")
    arguments = ("grow_machine", "db-1", "--offering", "Medium Instance", "--disk", "80")

    said = run(*arguments)
    assert said.code == 0, said.err
    assert "Small Instance -> Medium Instance" in said.out
    assert "-> 80 GiB" in said.out
    assert client.list_virtual_machines(id=machine.id).one().memory == 512

    done = run(*arguments, "--apply")
    assert done.code == 0, done.err
    assert "db-1: Running, 1 CPUs, 1024 MiB" in done.out
    assert client.list_volumes(virtualmachineid=machine.id).one().size == 80 * 2**30

    again = run(*arguments, "--apply")
    assert "is large enough" in again.out


def test_monthly_usage_adds_up_by_account_and_kind(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The fields that createUsageResponse of the server sets for a running machine.
    records = [
        {
            "account": "acme",
            "domain": "ROOT",
            "description": "Running VM usage for vm-1",
            "usage": f"{hours} Hrs",
            "usagetype": 1,
            "rawusage": hours,
            "startdate": f"2026-10-{day}T00:00:00+0000",
            "enddate": f"2026-10-{day}T23:59:59+0000",
        }
        for day, hours in (("01", "24"), ("31", "12.5"))
    ]
    types = [{"id": 1, "name": "RUNNING_VM", "description": "Running Vm Usage"}]
    answers = {
        "listUsageTypes": {"count": 1, "usagetype": types},
        "listUsageRecords": {"count": 2, "usagerecord": records},
    }

    with scripted(answers) as server:
        monkeypatch.setenv("CLOUDSTACK_ENDPOINT", server.endpoint)
        ended = run("monthly_usage", "2026-10", "--csv")

    assert ended.code == 0, ended.err
    assert ended.out.splitlines() == ["account,kind,amount", "acme,Running Vm Usage,36.5"]
    asked = server.asked[-1]
    assert asked["startdate"].startswith("2026-10-01T00:00:00")
    assert asked["enddate"].startswith("2026-10-31T23:59:59")


def test_monthly_usage_of_a_cloud_that_has_none_is_an_empty_table(run: Run) -> None:
    ended = run("monthly_usage", "2026-10", "--csv")

    assert (ended.code, ended.out) == (0, "account,kind,amount\n")


def test_two_factor_login_answers_with_a_fresh_code(
    cloud: FakeCloud, client: Client, capsys: pytest.CaptureFixture[str]
) -> None:
    from cstyped import UserLogin

    with Client(cloud.endpoint, UserLogin("admin", "password")) as session:
        made = session.setup_user_two_factor_authentication(provider="staticpin")
        code = made.secretcode
        if code is None:
            pytest.fail("the set-up gave no code")
        session.validate_user_two_factor_authentication_code(codefor2fa=code)

    auth = UserLogin("admin", "password", otp=lambda: code)
    with Client(cloud.endpoint, auth) as signed_in:
        user = two_factor_login.main(signed_in, "admin")

    assert user.username == "admin"
    assert "second factor on" in capsys.readouterr().out


def test_the_code_is_what_an_authenticator_app_shows() -> None:
    # RFC 6238, appendix B: the SHA-1 rows, cut to six digits.
    secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"

    codes = [two_factor_login.code_of(secret, now) for now in (59, 1111111109, 2000000000)]

    assert codes == ["287082", "081804", "279037"]


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Fail instead of waiting for ever: the program follows events without an end."""

    def too_late(*_: object) -> None:
        pytest.fail(f"nothing came within {seconds} s")

    before = signal.signal(signal.SIGALRM, too_late)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_follow_events_gives_each_event_once_and_in_order(client: Client) -> None:
    since = datetime.now(UTC) - timedelta(minutes=1)
    events = follow_events.main(client, since=since, every=0.05)
    first = arrange.machine(client, "vm-1")

    with within(10):
        got = [next(event for event in events if event.type == "VM.CREATE")]
        client.stop_virtual_machine(id=first.id).result(10)
        while (got[-1].type, got[-1].state) != ("VM.STOP", "Completed"):
            got.append(next(events))

    assert len({event.id for event in got}) == len(got)
    assert got == sorted(got, key=lambda event: event.created)
    stopped = [event.state for event in got if event.type == "VM.STOP"]
    assert stopped == ["Scheduled", "Started", "Completed"]
