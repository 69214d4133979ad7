"""Getting in: check, login and logout, profiles, and what is kept where."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from cstyped import Client, UserLogin
from cstyped.cli.access.line import Seen
from cstyped.cli.own.check import _clock, _compared, _line
from tests.cli.conftest import Cloud
from tests.cli.program import Program

# Somebody else's program, in which a keyring is a file.
_KEYRING = """
import json, os, pathlib
place = pathlib.Path(os.environ["KEYRING"])
def _all(): return json.loads(place.read_text()) if place.exists() else {}
def get_password(service, name): return _all().get(f"{service}/{name}")
def set_password(service, name, value):
    place.write_text(json.dumps({**_all(), f"{service}/{name}": value}))
def delete_password(service, name):
    kept = _all()
    del kept[f"{service}/{name}"]
    place.write_text(json.dumps(kept))
"""


@pytest.fixture
def mine(cstyped: Program, tmp_path: Path) -> Program:
    """The program of somebody with a home and a keyring, and no settings in the environment."""
    modules = tmp_path / "modules"
    modules.mkdir()
    (modules / "keyring.py").write_text(_KEYRING)
    env = {"PYTHONPATH": str(modules), "KEYRING": str(tmp_path / "keyring.json")}
    return replace(cstyped, env=env, home=tmp_path)


def test_check_says_what_is_known_of_server_access_and_package(
    cstyped: Program, cloud: Cloud
) -> None:
    out = cstyped("check").out

    assert out.splitlines() == [
        "settings:  the environment",
        f"endpoint:  {cloud.fake.endpoint}",
        "tls:       none; it does not leave this machine",
        "signed in: as admin, account admin, with API keys",
        "role:      Root Admin in domain ROOT",
        "server:    CloudStack 4.22.0.0",
        "package:   CloudStack 4.22, as the server",
    ]


def test_what_is_to_be_mended_is_told() -> None:
    plain = Seen(encrypted=False, verified=True)
    unchecked = Seen(encrypted=True, verified=False, protocol="TLSv1.3", days_left=3, ahead=-300)

    assert list(_line(plain)) == ["tls:       none; whoever is on the way reads all of it"]
    assert list(_line(unchecked)) == [
        "tls:       TLSv1.3; its certificate is not checked (setting `verify`)",
        "           the certificate ends in 3 days",
        f"clock:     {_clock(-300)}",
    ]
    assert _clock(-300).startswith("300 s behind the server's; ")
    assert _clock(0.4) == "as the server's"
    assert _compared("4.22.1.0") == ", as the server"
    assert "cstyped generate" in _compared("4.20.0.0")


@pytest.fixture
def second_factor(cloud: Cloud) -> str:
    """A user `guarded`, whose second factor is this code."""
    cloud.client.create_user(
        account="admin", username="guarded", password="password", email="g@x",
        firstname="g", lastname="x",
    )  # fmt: skip
    with Client(cloud.fake.endpoint, UserLogin("guarded", "password")) as session:
        made = session.setup_user_two_factor_authentication(provider="staticpin")
        assert made.secretcode is not None
        session.validate_user_two_factor_authentication_code(codefor2fa=made.secretcode)
    return made.secretcode


def test_a_login_keeps_keys_in_the_keyring_only_when_asked(
    mine: Program, cloud: Cloud, second_factor: str
) -> None:
    line = ["login", "-p", "home", "--endpoint", cloud.fake.endpoint, "--new-keys"]
    dialogue = [
        ("User name: ", "guarded\n"),
        ("Password of guarded", "password\n"),
        ("code", f"{second_factor}\n"),
    ]

    without = mine.in_terminal(*line, dialogue=dialogue)
    file = mine.home / ".config" / "cstyped" / "profiles.json"
    assert without.code == 0, without.out
    assert "Nothing is kept" in without.out
    assert not file.exists()

    kept = mine.in_terminal(*line, "--keep", dialogue=dialogue)
    assert kept.code == 0, kept.out
    profile = json.loads(file.read_text())
    assert profile["current"] == "home"
    assert profile["profiles"]["home"] == {
        "endpoint": cloud.fake.endpoint, "username": "guarded", "domain": "", "keyring": True,
        "verify": "",
    }  # fmt: skip
    keys = json.loads(json.loads(Path(mine.env["KEYRING"]).read_text())["cstyped/home"])
    for text in (file.read_text(), without.out, kept.out):
        assert not any(secret in text for secret in ("password\n", second_factor, *keys.values()))

    used = mine("list", "zones", "-o", "tsv", "--columns", "name")
    assert used.out == "name\nzone-1\n", used.err
    assert "as guarded" in mine("check").out

    assert mine("logout").code == 0
    assert json.loads(Path(mine.env["KEYRING"]).read_text()) == {}
    assert mine("list", "zones").code == 3


def test_without_a_keyring_nothing_is_asked_in_vain(cstyped: Program, tmp_path: Path) -> None:
    (tmp_path / "keyring.py").write_text("raise ModuleNotFoundError(name='keyring')")

    ended = cstyped("login", "--username", "admin", "--keep", PYTHONPATH=str(tmp_path))

    assert (ended.code, ended.err) == (
        3, "Error: keys are kept by keyring: pip install 'cstyped[keyring]'\n",
    )  # fmt: skip


def test_profiles_of_all_programs_are_listed_and_tested(mine: Program, cloud: Cloud) -> None:
    keys = cloud.fake.api_keys
    file = mine.home / ".cloudstack.ini"
    file.write_text(
        f"[prod]\nendpoint={cloud.fake.endpoint}\nkey={keys.key}\nsecret={keys.secret}\n"
        f"[gone]\nendpoint=http://127.0.0.1:9/\nkey=k\nsecret=s\nretries=0\n"
    )
    file.chmod(0o600)
    added = mine("profiles", "add", "mine", "--endpoint", cloud.fake.endpoint, "--username", "u")
    used = mine("profiles", "use", "mine")
    listed = mine("profiles", "list", "-o", "tsv", "--columns", "current,name,access")
    tested = mine("profiles", "test", "prod", "gone")

    assert added.code == used.code == listed.code == 0, listed.err
    assert listed.out.splitlines() == [
        "current\tname\taccess",
        "*\tmine\tpassword of u",
        "\tprod\tkeys in the file",
        "\tgone\tkeys in the file",
    ]
    assert tested.out.splitlines()[0] == "prod: works, CloudStack 4.22.0.0"
    assert tested.out.splitlines()[1].startswith("gone: failed: ")
    assert tested.code == 1
    for one in (listed, tested):
        assert keys.secret not in one.out + one.err
    assert mine("profiles", "use", "mien").err.startswith("Error: there is no profile 'mien'")


def test_errors_speak_of_the_command_line(cstyped: Program, cloud: Cloud) -> None:
    no_password = cstyped(
        "list", "zones",
        CLOUDSTACK_KEY="", CLOUDSTACK_SECRET="", CLOUDSTACK_USERNAME="admin",
    )  # fmt: skip
    wrong = cstyped("list", "zones", CLOUDSTACK_SECRET="other")

    assert no_password.code == 3
    assert "set CLOUDSTACK_PASSWORD, use cstyped login" in no_password.err
    assert wrong.code == 4
    for one in (no_password, wrong):
        assert "Client(" not in one.err
        assert "UserLogin(" not in one.err


def test_the_shell_has_a_client(cstyped: Program, tmp_path: Path) -> None:
    (tmp_path / "IPython.py").write_text("raise ModuleNotFoundError(name='IPython')")

    ended = cstyped("shell", given="print(client.list_zones()[0].name)\n", PYTHONPATH=str(tmp_path))

    assert "zone-1" in ended.out
    assert "key='***'" in ended.err


def test_generate_and_diff_are_those_of_the_generator(cstyped: Program) -> None:
    assert "cstyped-generate" in cstyped("generate").out
    assert "cstyped-generate diff" in cstyped("diff", "--help").out
    assert cstyped("generate", "alert").err.startswith("Error: generateAlert needs ")


def test_the_words_of_the_package_that_are_replaced_are_still_there() -> None:
    from cstyped.cli.failures import _SAID

    sources = "".join(
        file.read_text("utf-8")
        for folder in ("errors", "credentials", "http", "jobs")
        for file in (Path(sys.modules["cstyped"].__file__ or "").parent / folder).glob("*.py")
    ).replace('"\n                " ', " ")

    for theirs, _ in _SAID[1:]:  # the first is taken from the class itself
        assert theirs in sources, theirs
