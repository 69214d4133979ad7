"""What stands behind a command: values, files, maps, names for ids, secrets."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Cloud
from tests.cli.program import Program

NOWHERE = "https://nowhere.invalid"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("list vm stat=Running", "has no parameter 'stat'; did you mean 'state'?"),
        ("list vm filter=name", "--columns name,state is what CloudMonkey's filter= is"),
        ("list vm state=Runing", "no such value; did you mean 'Running'?"),
        ("list zones available=perhaps", "available is true or false"),
        ("list vm page=one", "page is a number"),
        ("list vm name=a name=b", "name is given twice"),
        ("list vm web-1", "'web-1' is not NAME=VALUE; name=web-1 or keyword=web-1"),
        ("deploy vm", "needs serviceofferingid=... zoneid=..."),
        ("create tags resourcetype=UserVm resourceids=x tags=y", "tags is a map: tags.key=VALUE"),
        ("register userdata name=a userdata=@nowhere", "No such file"),
    ],
)
def test_a_line_that_is_wrong_is_refused_before_anything_is_sent(
    cstyped: Program, line: str, said: str
) -> None:
    ended = cstyped(*line.split(), CLOUDSTACK_ENDPOINT=NOWHERE)

    assert ended.code == 2
    assert said in ended.err
    assert "Traceback" not in ended.err


def _sent(cstyped: Program, *line: str, given: str = "") -> dict[str, str]:
    """What a dry run says would be sent."""
    ended = cstyped(*line, "--dry-run", given=given)
    assert ended.code == 0, ended.err
    return dict(text.split("=", 1) for text in ended.out.splitlines()[1:])


def test_values_are_sent_as_the_server_writes_them(cstyped: Program) -> None:
    sent = _sent(cstyped, "list", "vm", "STATE=running", "listall=yes", "ids=a,b")

    assert sent == {
        "command": "listVirtualMachines",
        "state": "Running",
        "listall": "true",
        "ids": "a,b",
    }


@pytest.mark.parametrize(
    "written",
    [
        ["tags.env=prod", "tags.team=a b"],
        ['tags={"env": "prod", "team": "a b"}'],
        ["tags[0].key=env", "tags[0].value=prod", "tags[1].key=team", "tags[1].value=a b"],
    ],
    ids=["by keys", "as JSON", "as on the wire"],
)
def test_a_map_is_written_in_three_ways(cstyped: Program, written: list[str]) -> None:
    sent = _sent(cstyped, "create", "tags", "resourcetype=UserVm", "resourceids=x", *written)

    assert {name: text for name, text in sent.items() if name.startswith("tags")} == {
        "tags[0].key": "env",
        "tags[0].value": "prod",
        "tags[1].key": "team",
        "tags[1].value": "a b",
    }


def test_a_file_is_read_and_encoded_where_the_server_wants_base64(
    cstyped: Program, cloud: Cloud, tmp_path: Path
) -> None:
    script, key = tmp_path / "script", tmp_path / "key.pub"
    script.write_text("#!/bin/sh\necho hello\n")
    key.write_text("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQC7 me@here\n")

    data = cstyped("register", "userdata", "name=files", f"userdata=@{script}", "-o", "json")
    sent = _sent(cstyped, "register", "sshkey", "name=k", f"publickey=@{key}")

    assert data.code == 0, data.err
    kept = cloud.client.list_user_data(name="files").one().userdata
    assert base64.b64decode(str(kept)).decode() == script.read_text()
    assert sent["publickey"] == "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQC7 me@here"


def test_what_is_base64_already_is_not_encoded_again(cstyped: Program, cloud: Cloud) -> None:
    encoded = base64.b64encode(b"#cloud-config\n").decode()

    ended = cstyped("register", "userdata", "name=ready", f"userdata={encoded}", "-o", "ids")

    assert ended.code == 0, ended.err
    assert cloud.client.list_user_data(name="ready").one().userdata == encoded


def test_a_name_fills_the_parameter_that_wants_an_id(cstyped: Program, cloud: Cloud) -> None:
    zone = cloud.client.list_zones().one()
    sent = _sent(cstyped, "list", "vm", "zone=zone-1")
    other_case = _sent(cstyped, "list", "vm", "zone=ZONE-1")
    by_id = _sent(cstyped, "list", "vm", f"zone={zone.id}")
    short = _sent(cstyped, "attach", "volume", "id=v", "vm=web-1")

    domain = _sent(cstyped, "list", "vm", "domain=ROOT")

    assert domain["domainid"] == cloud.client.list_domains().one().id
    assert sent["zoneid"] == other_case["zoneid"] == by_id["zoneid"] == zone.id
    assert short["virtualmachineid"] == cloud.ids["web-1"]


def test_a_name_that_nothing_has_is_refused_with_what_there_is(cstyped: Program) -> None:
    near = cstyped("list", "vm", "zone=zone-2")
    far = cstyped("list", "vm", "zone=xyz")

    assert (near.code, far.code) == (6, 6)
    assert "there is no Zone 'zone-2' that you can see; did you mean 'zone-1'?" in near.err
    assert "there are zone-1" in far.err


def test_a_name_that_several_have_is_refused_with_their_ids(cstyped: Program, cloud: Cloud) -> None:
    zone = cloud.client.list_zones().one().id
    offering = cloud.client.list_disk_offerings().first()
    assert offering is not None
    made = [
        cloud.client.create_volume(name="twin", zoneid=zone, diskofferingid=offering.id).result()
        for _ in range(2)
    ]

    ended = cstyped("delete", "volume", "twin")

    assert ended.code == 6
    assert "2 of Volume are called 'twin':" in ended.err
    assert all(one.id in ended.err for one in made)
    assert len(cloud.client.list_volumes(name="twin")) == 2


def test_one_wrong_name_among_several_changes_nothing(cstyped: Program, cloud: Cloud) -> None:
    ended = cstyped("stop", "vm", "web-1", "web-9")

    assert ended.code == 6
    assert cloud.state("web-1") == "Running"


def test_a_secret_is_read_where_nobody_sees_it(cstyped: Program) -> None:
    user = ["account=admin", "email=a@b", "firstname=a", "lastname=b"]

    piped = cstyped("create", "user", "username=piped", "password=-", *user, given="hunter22\n")
    typed = cstyped.in_terminal(
        "create",
        "user",
        "username=typed",
        "password=-",
        *user,
        dialogue=[("password: ", "hunter22\n")],
    )
    shown = cstyped("create", "user", "username=c", "password=hunter22", *user, "--dry-run")

    assert (piped.code, typed.code) == (0, 0), piped.err + typed.out
    assert "password=***" in shown.out
    assert "password=- asks for it" in shown.err
    for one in (piped, typed, shown):
        assert "hunter22" not in one.out + one.err


def test_the_call_in_python_is_the_same_and_has_no_secret(cstyped: Program) -> None:
    ended = cstyped(
        "deploy", "vm", "zone=zone-1", "serviceofferingid=s", "password=hunter22",
        "details.keyboard=us", "startvm=no", "networkids=a,b", "--as-python",
        CLOUDSTACK_ENDPOINT=NOWHERE,
    )  # fmt: skip

    assert ended.code == 0
    assert "hunter22" not in ended.out
    compile(ended.out, "program", "exec")
    for part in (
        "from getpass import getpass",
        "client.deploy_virtual_machine(",
        "    serviceofferingid='s',",
        "    password=getpass('password: '),",
        "    details={'keyboard': 'us'},",
        "    startvm=False,",
        "    networkids=['a', 'b'],",
        "    zoneid=client.list_zones(name='zone-1').one().id,",
        ").result()",
    ):
        assert part in ended.out.splitlines() or part in ended.out


def test_the_python_of_a_list_runs(cstyped: Program, tmp_path: Path) -> None:
    shown = cstyped("list", "vm", "name=web-1", "--as-python")
    program = tmp_path / "program.py"
    program.write_text(shown.out.replace("print(row)", "print(row.name)"))
    done = subprocess.run(
        [sys.executable, str(program)], capture_output=True, text=True, env=cstyped.environment({})
    )

    assert done.stdout == "web-1\n", done.stderr


def test_call_still_sends_what_it_is_given(cstyped: Program) -> None:
    ended = cstyped("call", "listZones", "available=true")

    assert json.loads(ended.out)["zone"][0]["name"] == "zone-1"
