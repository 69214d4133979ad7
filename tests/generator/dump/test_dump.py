"""Saving the API of a server: from the server itself, and from what others saved."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import Result

from cstyped.testing import FakeCloud
from generator.__main__ import main
from generator.spec.file import load_spec
from generator.spec.model import Spec
from tests.command_line import runner
from tests.generator.dumps import as_published, spec_of

_ENTRY = {
    "name": "listFoos",
    "description": "lists foos",
    "isasync": False,
    "related": "addFoo,updateFoo",
    "params": [
        {"name": "id", "description": "the foo", "type": "uuid", "length": 255, "required": True}
    ],
    "response": [{"name": "id", "description": "the id", "type": "string"}],
}


@pytest.fixture(scope="module")
def cloud() -> Iterator[FakeCloud]:
    with FakeCloud() as cloud:
        yield cloud


@pytest.fixture
def profiles(cloud: FakeCloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A configuration with the administrator's keys and password, and a plain user's."""
    admin = cloud.client()
    admin.call(
        "createAccount",
        {
            "accounttype": 0,
            "email": "u@example.org",
            "firstname": "U",
            "lastname": "Ser",
            "username": f"user-{tmp_path.name}",
            "password": "secret-of-user",
        },
    )
    ini = tmp_path / "cloudstack.ini"
    keys = cloud.api_keys
    ini.write_text(
        f"[keys]\nendpoint = {cloud.endpoint}\nkey = {keys.key}\nsecret = {keys.secret}\n"
        f"[admin]\nendpoint = {cloud.endpoint}\nusername = admin\npassword = password\n"
        f"[user]\nendpoint = {cloud.endpoint}\nusername = user-{tmp_path.name}\n"
        "password = secret-of-user\n"
    )
    ini.chmod(0o600)
    monkeypatch.setenv("CLOUDSTACK_CONFIG", str(ini))
    return tmp_path


def dump(*arguments: str) -> Result:
    return runner().invoke(main, ["dump", *arguments])


def saved(path: Path) -> Spec:
    return load_spec(json.loads(path.read_text("utf-8")), path.name)


# --- from a server -----------------------------------------------------------------------------


@pytest.mark.parametrize("profile", ["keys", "admin"])
def test_a_server_is_dumped_with_its_version_by_either_access(profile: str, profiles: Path) -> None:
    output = profiles / "my.json"

    result = dump("--profile", profile, "-o", str(output))

    assert result.exit_code == 0, result.output
    assert "root admin" not in result.stderr
    assert "warning" not in result.stderr
    spec = saved(output)
    assert spec.version.startswith("4.22")
    assert spec.source["complete"] == "yes"
    assert "admin" in spec.source["asked_as"]
    assert {"listZones", "deployVirtualMachine"} <= spec.by_name().keys()


def test_progress_is_shown(profiles: Path) -> None:
    result = dump("--profile", "keys", "-o", str(profiles / "my.json"))

    assert "asked for the server's commands" in result.stderr


def test_a_role_that_is_not_root_admin_is_told_what_is_missing(profiles: Path) -> None:
    output = profiles / "my.json"

    result = dump("--profile", "user", "-o", str(output))

    assert result.exit_code == 0, result.output
    assert "is not root admin" in result.stderr
    assert "createZone" in result.stderr
    assert saved(output).source["complete"] == "no"
    assert "createZone" not in saved(output).by_name()


def test_a_role_that_may_not_ask_for_the_version_has_it_guessed_from_what_there_is(
    cloud: FakeCloud, profiles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    admin = cloud.client()
    role = admin.create_role(name=f"narrow-{profiles.name}", type="User")
    for rule in ("listApis", "listZones", "list*Metrics", "create*"):
        admin.create_role_permission(roleid=role.id, rule=rule, permission="allow")
    admin.create_account(
        roleid=role.id,
        email="n@example.org",
        firstname="N",
        lastname="Arrow",
        username=f"narrow-{profiles.name}",
        password="secret-of-narrow",
    )
    monkeypatch.setenv("CLOUDSTACK_ENDPOINT", cloud.endpoint)
    monkeypatch.setenv("CLOUDSTACK_USERNAME", f"narrow-{profiles.name}")
    monkeypatch.setenv("CLOUDSTACK_PASSWORD", "secret-of-narrow")
    output = profiles / "my.json"

    result = dump("-o", str(output))

    assert result.exit_code == 0, result.output
    assert "listCapabilities: does not state the server's version; taken for 4." in result.stderr
    assert "listCapabilities" not in saved(output).by_name()
    assert saved(output).version.startswith("4.2")


def test_no_secret_is_written_or_shown(cloud: FakeCloud, profiles: Path) -> None:
    output = profiles / "my.json"

    for profile in ("keys", "user"):
        result = dump("--profile", profile, "-o", str(output))
        for secret in (cloud.api_keys.key, cloud.api_keys.secret, "secret-of-user"):
            assert secret not in result.output + result.stderr + output.read_text("utf-8")


def test_without_a_profile_the_environment_names_the_server(
    cloud: FakeCloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLOUDSTACK_ENDPOINT", cloud.endpoint)
    monkeypatch.setenv("CLOUDSTACK_KEY", cloud.api_keys.key)
    monkeypatch.setenv("CLOUDSTACK_SECRET", cloud.api_keys.secret)

    assert dump("-o", str(tmp_path / "my.json")).exit_code == 0


@pytest.mark.filterwarnings("default::cstyped.errors.InsecureConfigWarning")
def test_a_warning_is_one_line_without_the_place_in_our_code(profiles: Path) -> None:
    (profiles / "cloudstack.ini").chmod(0o644)

    result = dump("--profile", "keys", "-o", str(profiles / "my.json"))

    assert result.exit_code == 0
    assert f"warning: {profiles / 'cloudstack.ini'} contains secrets" in result.stderr
    assert ".py:" not in result.stderr


def test_a_profile_that_does_not_exist_is_refused_and_an_old_dump_kept(profiles: Path) -> None:
    output = profiles / "my.json"
    output.write_text("old")

    result = dump("--profile", "nowhere", "-o", str(output))

    assert result.exit_code == 1
    assert "nowhere" in result.stderr
    assert output.read_text() == "old"
    assert [path.name for path in profiles.iterdir() if path.suffix not in (".ini", ".json")] == []


def test_a_profile_can_be_a_side_of_a_diff(profiles: Path) -> None:
    result = runner().invoke(main, ["diff", "4.20", "keys", "--resource", "GpuCard"])

    assert result.exit_code == 0, result.output
    assert "createGpuCard" in result.output


# --- from what others saved --------------------------------------------------------------------

_OLD_MONKEY = {
    "count": 1,
    "asyncapis": [],
    "verbs": ["list"],
    "list": {
        "foos": {
            **_ENTRY,
            "related": ["addFoo", "updateFoo"],
            "requiredparams": ["id"],
        }
    },
}


@pytest.mark.parametrize(
    "document",
    [
        {"listapisresponse": {"count": 1, "api": [_ENTRY]}},
        {"count": 1, "api": [_ENTRY]},  # as cs prints it and CloudMonkey 6 caches it
        {"api": [_ENTRY]},  # as in cloudstack-go
        [_ENTRY],
        _OLD_MONKEY,
    ],
    ids=["envelope", "cache of CloudMonkey", "cloudstack-go", "entries", "CloudMonkey 5"],
)
def test_whatever_others_saved_is_read(document: object, tmp_path: Path) -> None:
    source, output = tmp_path / "saved.json", tmp_path / "my.json"
    source.write_text(json.dumps(document))

    result = dump("--from-file", str(source), "--version", "4.19", "-o", str(output))

    assert result.exit_code == 0, result.output
    assert "warning" not in result.stderr
    (command,) = saved(output).commands
    assert (command.name, command.related) == ("listFoos", ("addFoo", "updateFoo"))
    assert [(param.name, param.required) for param in command.params] == [("id", True)]
    assert saved(output).version == "4.19"


def test_the_servers_sentences_are_kept_unless_facts_alone_are_wanted(tmp_path: Path) -> None:
    source, output = tmp_path / "saved.json", tmp_path / "my.json"
    source.write_text(json.dumps({"api": [_ENTRY]}))

    dump("--from-file", str(source), "-o", str(output))
    assert "lists foos" in output.read_text("utf-8")

    dump("--from-file", str(source), "--facts-only", "-o", str(output))
    assert "lists foos" not in output.read_text("utf-8")


def test_a_file_and_a_profile_together_are_refused(tmp_path: Path) -> None:
    result = dump("--from-file", "x.json", "--profile", "prod", "-o", str(tmp_path / "my.json"))

    assert result.exit_code == 1
    assert "not both" in result.stderr


def test_a_file_that_is_not_there_is_one_clear_error(tmp_path: Path) -> None:
    result = dump("--from-file", str(tmp_path / "x.json"), "-o", str(tmp_path / "my.json"))

    assert result.exit_code == 1
    assert "cannot be read" in result.stderr


def test_a_real_dump_of_each_version_is_read(tmp_path: Path) -> None:
    answer, output = tmp_path / "answer.json", tmp_path / "my.json"
    for name, commands in (("4.17", 650), ("4.18", 705), ("4.22-user", 374)):
        spec = spec_of(name)
        answer.write_bytes(as_published(spec))

        result = dump("--from-file", str(answer), "-o", str(output))

        assert result.exit_code == 0
        assert saved(output).commands == spec.commands
        assert len(spec.commands) == commands
