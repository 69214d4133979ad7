"""Settings from the environment, from cloudstack.ini and from CloudMonkey's config."""

from __future__ import annotations

import textwrap
import warnings
from pathlib import Path

import pytest

from cstyped import ApiKeys, Client, UserLogin
from cstyped.config import from_config, from_env
from cstyped.errors import ConfigError, InsecureConfigWarning
from tests.faults.server import FaultServer

ENDPOINT = "https://cloud.example/client/api"


@pytest.fixture(autouse=True)
def empty_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home and a working directory of this test's own, and no CLOUDSTACK_ variables."""
    import os

    for name in [name for name in os.environ if name.startswith("CLOUDSTACK_")]:
        monkeypatch.delenv(name)
    home = tmp_path / "home"
    work = tmp_path / "work"
    home.mkdir()
    work.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.chdir(work)
    return home


def write(path: Path, text: str, mode: int = 0o600) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(textwrap.dedent(text), encoding="utf-8")
    path.chmod(mode)
    return path


def test_keys_of_the_environment_are_used() -> None:
    found = from_env(
        {
            "CLOUDSTACK_ENDPOINT": ENDPOINT,
            "CLOUDSTACK_KEY": "k",
            "CLOUDSTACK_SECRET": "s",
            "CLOUDSTACK_TIMEOUT": "12.5",
            "CLOUDSTACK_RETRIES": "1",
            "CLOUDSTACK_VERIFY": "false",
        }
    )

    assert found.endpoint == ENDPOINT
    assert found.auth == ApiKeys("k", "s")
    assert (found.timeout, found.retries, found.verify) == (12.5, 1, False)


def test_a_login_of_the_environment_is_used() -> None:
    found = from_env(
        {
            "CLOUDSTACK_ENDPOINT": ENDPOINT,
            "CLOUDSTACK_USERNAME": "admin",
            "CLOUDSTACK_PASSWORD": "p%w",
            "CLOUDSTACK_DOMAIN": "/acme",
        }
    )

    assert found.auth == UserLogin("admin", "p%w", domain="/acme")


def test_a_login_may_leave_its_password_to_the_terminal() -> None:
    found = from_env({"CLOUDSTACK_ENDPOINT": ENDPOINT, "CLOUDSTACK_USERNAME": "admin"})

    assert found.auth == UserLogin("admin")


def test_a_timeout_may_be_a_part_of_a_second() -> None:
    found = from_env(
        {
            "CLOUDSTACK_ENDPOINT": ENDPOINT,
            "CLOUDSTACK_KEY": "k",
            "CLOUDSTACK_SECRET": "s",
            "CLOUDSTACK_TIMEOUT": "0.5",
        }
    )

    assert found.timeout == 0.5


def test_a_client_is_made_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLOUDSTACK_ENDPOINT", ENDPOINT)
    monkeypatch.setenv("CLOUDSTACK_KEY", "k")
    monkeypatch.setenv("CLOUDSTACK_SECRET", "s")

    client = Client.from_env(timeout=3.0, strict=True)

    assert type(client) is Client
    assert client.endpoint == ENDPOINT
    assert client._caller.settings.timeout == 3.0
    assert client._caller.settings.strict


@pytest.mark.parametrize(
    ("env", "words"),
    [
        ({}, "CLOUDSTACK_ENDPOINT is not set.*CLOUDSTACK_PROFILE"),
        ({"CLOUDSTACK_ENDPOINT": ENDPOINT}, "CLOUDSTACK_KEY and CLOUDSTACK_SECRET are not set"),
        (
            {"CLOUDSTACK_ENDPOINT": ENDPOINT, "CLOUDSTACK_KEY": "k"},
            r"CLOUDSTACK_SECRET is missing, though CLOUDSTACK_KEY is set",
        ),
        (
            {"CLOUDSTACK_ENDPOINT": ENDPOINT, "CLOUDSTACK_SECRET": "hidden-s"},
            "CLOUDSTACK_KEY is missing",
        ),
        (
            {
                "CLOUDSTACK_ENDPOINT": ENDPOINT,
                "CLOUDSTACK_USERNAME": "u",
                "CLOUDSTACK_TIMEOUT": "long",
            },
            "CLOUDSTACK_TIMEOUT is not a number of seconds greater than 0: 'long'",
        ),
        (
            {
                "CLOUDSTACK_ENDPOINT": ENDPOINT,
                "CLOUDSTACK_USERNAME": "u",
                "CLOUDSTACK_VERIFY": "/no/such/file",
            },
            "CLOUDSTACK_VERIFY is neither",
        ),
    ],
)
def test_what_the_environment_lacks_is_named(env: dict[str, str], words: str) -> None:
    with pytest.raises(ConfigError, match=words) as caught:
        from_env(env)

    assert "hidden" not in str(caught.value)


def test_a_setting_of_the_environment_is_told_by_the_name_that_was_used() -> None:
    env = {"CLOUDSTACK_ENDPOINT": ENDPOINT, "CLOUDSTACK_KEY": "k", "CLOUDSTACK_SECRET": "s"}

    with pytest.raises(ConfigError, match="CLOUDSTACK_RETRY is not"):
        from_env({**env, "CLOUDSTACK_RETRY": "x"})
    with pytest.raises(ConfigError, match="CLOUDSTACK_CERT is missing"):
        from_env({**env, "CLOUDSTACK_CERT_KEY": "key.pem"})


def test_the_environment_can_name_a_profile(empty_home: Path) -> None:
    write(empty_home / ".cloudstack.ini", f"[prod]\nendpoint = {ENDPOINT}\nkey = k\nsecret = s\n")

    assert from_env({"CLOUDSTACK_PROFILE": "prod"}).endpoint == ENDPOINT


def test_without_an_endpoint_in_the_environment_the_default_section_is_read(
    empty_home: Path,
) -> None:
    path = write(
        empty_home / ".cloudstack.ini",
        f"[cloudstack]\nendpoint = {ENDPOINT}\nkey = k\nsecret = s\n",
    )

    found = from_env({})

    assert (found.endpoint, found.auth) == (ENDPOINT, ApiKeys("k", "s"))
    assert found.source == f"{path}, section [cloudstack]"


def test_credentials_without_their_endpoint_do_not_reach_the_cloud_of_a_file(
    empty_home: Path,
) -> None:
    write(
        empty_home / ".cloudstack.ini",
        f"[cloudstack]\nendpoint = {ENDPOINT}\nkey = k\nsecret = s\n",
    )
    env = {"CLOUDSTACK_KEY": "other-k", "CLOUDSTACK_SECRET": "other-s"}

    with pytest.raises(ConfigError, match="CLOUDSTACK_ENDPOINT is not set, but CLOUDSTACK_KEY"):
        from_env(env)
    found = from_env({**env, "CLOUDSTACK_OVERRIDES": "key secret"})
    assert (found.endpoint, found.auth) == (ENDPOINT, ApiKeys("other-k", "other-s"))


def test_without_a_usable_file_both_ways_are_told(empty_home: Path) -> None:
    path = write(empty_home / ".cloudstack.ini", f"[cloudstack]\nendpoint = {ENDPOINT}\nkey = k\n")

    with pytest.raises(ConfigError) as caught:
        from_env({})

    assert "CLOUDSTACK_ENDPOINT is not set" in str(caught.value)
    assert f"{path}, section [cloudstack]: secret is missing" in str(caught.value)


def test_a_client_says_where_its_settings_are_from(
    empty_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(
        empty_home / ".cloudstack.ini", f"[p]\nendpoint = {ENDPOINT}\nkey = k\nsecret = s\n"
    )
    monkeypatch.setenv("CLOUDSTACK_PROFILE", "p")

    assert Client.from_env().source == f"{path}, section [p]"
    assert Client.from_config("p").options(strict=True).source == f"{path}, section [p]"
    assert Client(ENDPOINT, ApiKeys("k", "s")).source is None

    for name, value in (("ENDPOINT", ENDPOINT), ("KEY", "k"), ("SECRET", "s")):
        monkeypatch.setenv(f"CLOUDSTACK_{name}", value)
    assert Client.from_env().source == "the environment"


def test_a_login_can_name_its_domain_by_id() -> None:
    env = {"CLOUDSTACK_ENDPOINT": ENDPOINT, "CLOUDSTACK_USERNAME": "u", "CLOUDSTACK_DOMAINID": "d"}

    assert from_env(env).auth == UserLogin("u", domainid="d")
    with pytest.raises(ConfigError, match="CLOUDSTACK_DOMAIN and CLOUDSTACK_DOMAINID are both"):
        from_env({**env, "CLOUDSTACK_DOMAIN": "/acme"})


def test_a_section_of_cloudstack_ini_is_read(empty_home: Path) -> None:
    write(
        empty_home / ".cloudstack.ini",
        f"""
        [cloudstack]
        endpoint = https://other.example/client/api
        key = other
        secret = other

        [prod]
        endpoint = {ENDPOINT}
        key = k
        secret = 100%sure%%
        timeout = 30
        retry = 2
        method = post
        theme = monokai
        header_x-team = blue
        header_authorization = Basic aGlkZGVu
        """,
    )

    found = from_config("prod")

    assert found.auth == ApiKeys("k", "100%sure%%")
    assert (found.timeout, found.retries) == (30.0, 2)
    assert found.headers == {"x-team": "blue", "authorization": "Basic aGlkZGVu"}
    assert "aGlkZGVu" not in repr(found)
    assert from_config().endpoint == "https://other.example/client/api"


def test_the_region_chooses_the_section(empty_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(empty_home / ".cloudstack.ini", f"[eu]\nendpoint = {ENDPOINT}\nkey = k\nsecret = s\n")
    monkeypatch.setenv("CLOUDSTACK_REGION", "eu")

    assert Client.from_config().endpoint == ENDPOINT


def test_the_file_at_hand_overrides_the_one_at_home_and_the_named_one_both(
    empty_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(empty_home / ".cloudstack.ini", f"[p]\nendpoint = {ENDPOINT}\nkey = k1\nsecret = s1\n")
    write(Path("cloudstack.ini"), "[p]\nkey = k2\nsecret = s2\n")

    assert from_config("p").auth == ApiKeys("k2", "s2")

    named = write(tmp_path / "named.ini", "[p]\nkey = k3\nsecret = s3\n")
    monkeypatch.setenv("CLOUDSTACK_CONFIG", str(named))

    assert from_config("p").auth == ApiKeys("k3", "s3")
    assert from_config("p").endpoint == ENDPOINT


def test_a_default_section_is_inherited(empty_home: Path) -> None:
    write(
        empty_home / ".cloudstack.ini",
        f"[DEFAULT]\nendpoint = {ENDPOINT}\n[p]\nkey = k\nsecret = s\n",
    )

    assert from_config("p").endpoint == ENDPOINT


def test_client_certificates_and_switched_off_verification_are_read(tmp_path: Path) -> None:
    path = write(
        tmp_path / "x.ini",
        f"""
        [p]
        endpoint = {ENDPOINT}
        key = k
        secret = s
        cert = /c.pem
        cert_key = /c.key
        dangerous_no_tls_verify = true
        """,
    )

    found = from_config("p", path)

    assert found.cert == ("/c.pem", "/c.key")
    assert found.verify is False


MONKEY = f"""
prompt = 🐱
asyncblock = true
timeout = 1800
output = json
profile = local

[local]
url = {ENDPOINT}
username = admin
password = p%sword
domain = /
apikey =
secretkey =

[keys]
url = {ENDPOINT}
username = admin
password = password
apikey = k
secretkey = s
verifycert = false
"""


def test_a_profile_of_cloudmonkey_is_read(empty_home: Path) -> None:
    write(empty_home / ".cmk" / "config", MONKEY)

    assert from_config("local").auth == UserLogin("admin", "p%sword", domain="/")
    assert from_config("keys").auth == ApiKeys("k", "s")
    assert from_config("keys").verify is False


def test_the_current_profile_of_cloudmonkey_is_the_default(empty_home: Path) -> None:
    write(empty_home / ".cmk" / "config", MONKEY)

    assert from_config().auth == UserLogin("admin", "p%sword", domain="/")


def test_an_old_cloudmonkey_is_read_too(empty_home: Path) -> None:
    write(
        empty_home / ".cloudmonkey" / "config",
        f"[core]\nprofile = old\n[ui]\ncolor = true\n[old]\nurl = {ENDPOINT}\n"
        "apikey = k\nsecretkey = s\nverifysslcert = true\nsignatureversion = 3\n",
    )

    assert from_config().auth == ApiKeys("k", "s")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[p]\nkey = k\nsecret = hidden-s\n", r"x\.ini, section \[p\]: endpoint is missing"),
        (f"[p]\nendpoint = {ENDPOINT}\nkey = k\n", r"x\.ini, section \[p\]: secret is missing"),
        (f"[p]\nendpoint = {ENDPOINT}\n", r"section \[p\]: key and secret are not set"),
        (f"[p]\nurl = {ENDPOINT}\napikey = k\n", r"section \[p\]: secretkey is missing"),
        (
            f"[p]\nenpoint = {ENDPOINT}\nkey = k\nsecret = hidden-s\n",
            r"x\.ini, section \[p\]: unknown setting 'enpoint'; did you mean 'endpoint'",
        ),
        (
            f"[p]\nurl = {ENDPOINT}\napikey = k\nsecretkey = hidden-s\nverifcert = no\n",
            "unknown setting 'verifcert'; did you mean 'verifycert'",
        ),
        (
            f"[DEFAULT]\nenpoint = x\n[p]\nendpoint = {ENDPOINT}\nkey = k\nsecret = hidden-s\n",
            r"x\.ini, section \[DEFAULT\]: unknown setting 'enpoint'; did you mean 'endpoint'",
        ),
        (
            f"verify = false\n[p]\nendpoint = {ENDPOINT}\nkey = k\nsecret = hidden-s\n",
            r"x\.ini: the setting 'verify' is before the first section",
        ),
        (
            f"verifycrt = no\n[p]\nurl = {ENDPOINT}\napikey = k\nsecretkey = hidden-s\n",
            "before the first section: unknown setting 'verifycrt'; did you mean 'verifycert'",
        ),
        (
            f"[p]\nurl = {ENDPOINT}\napikey = k\nsecretkey = hidden-s\nheader_x = y\n",
            "unknown setting 'header_x'",
        ),
        (
            f"[p]\nendpoint = {ENDPOINT}\nkey = k\nsecret = s\nheader_cookie = hidden\n",
            r"section \[p\]: headers: 'cookie' cannot be changed",
        ),
        ("[q]\nx = 1\n[r]\nx = 1\n", r"no section \[p\] in .*x\.ini; there are q, r"),
        ("", r"no section \[p\]"),
        (
            f"[p]\nendpoint = {ENDPOINT}\nkey = k\nsecret = hidden-s\ntimeout = soon\n",
            r"section \[p\]: timeout is not a number of seconds greater than 0: 'soon'",
        ),
        (
            f"[p]\nendpoint = {ENDPOINT}\nkey = k\nsecret = hidden-s\ntimeout = nan\n",
            r"section \[p\]: timeout is not a number of seconds greater than 0: 'nan'",
        ),
        *(
            (
                f"[p]\nendpoint = {ENDPOINT}\nkey = k\nsecret = hidden-s\nretry = {retry}\n",
                rf"section \[p\]: retry is not a whole number: '{retry}'",
            )
            for retry in ("nan", "inf", "2.5", "-1")
        ),
        (
            f"[p]\nendpoint = {ENDPOINT}\nkey = k\nsecret = hidden-s\nretries = x\n",
            "retries is not a whole number",
        ),
        (
            "[p]\nendpoint = cloud.example\nkey = k\nsecret = hidden-s\n",
            r"x\.ini, section \[p\]: endpoint: 'cloud\.example' has no scheme",
        ),
        (
            f"[p]\nendpoint = {ENDPOINT}\nkey = k\nsecret hidden-s=\n",
            r"unknown setting 'secret \.\.\.'; is a '=' missing after 'secret'\?",
        ),
        ("[p\nsecret = hidden-s\n", r"x\.ini: not an ini file \(line 1\)"),
        ("[p]\nsecret : x\n  \x00 =\n=hidden-s\n", r"x\.ini: not an ini file"),
    ],
)
def test_what_is_wrong_in_a_file_is_named_with_file_and_section(
    tmp_path: Path, text: str, words: str
) -> None:
    path = write(tmp_path / "x.ini", text)

    with pytest.raises(ConfigError, match=words) as caught:
        from_config("p", path)

    assert "hidden" not in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"gone\.ini: there is no such file"):
        from_config("p", tmp_path / "gone.ini")


def test_without_any_file_the_places_that_were_tried_are_named() -> None:
    with pytest.raises(ConfigError, match=r"tried .*cloudstack\.ini.*\.cmk/config"):
        from_config("p")


def test_a_file_with_secrets_that_everybody_can_read_warns(empty_home: Path) -> None:
    path = write(
        empty_home / ".cloudstack.ini",
        f"[p]\nendpoint = {ENDPOINT}\nkey = k\nsecret = s\n[q]\nendpoint = {ENDPOINT}\n"
        "username = u\n",
        mode=0o644,
    )

    with pytest.warns(InsecureConfigWarning, match="chmod 600") as caught:
        Client.from_config("p")

    assert caught[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        Client.from_config("q")  # it has no secret
        path.chmod(0o640)
        Client.from_config("p")


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "x.ini"
    path.write_bytes(b"\xef\xbb\xbf" + f"[p]\nendpoint={ENDPOINT}\nkey=k\nsecret=s\n".encode())
    path.chmod(0o600)

    assert from_config("p", path).endpoint == ENDPOINT


def test_every_setting_that_cs_knows_is_known(tmp_path: Path) -> None:
    path = write(
        tmp_path / "x.ini",
        f"[p]\nendpoint = {ENDPOINT}\nkey = k\nsecret = s\nmethod = post\ntimeout = 9\n"
        "verify = true\ncert = c\ncert_key = ck\nretry = 2\nretry_backoff = 1\ntheme = t\n"
        "expiration = 600\npoll_interval = 2\njob_timeout = 60\ntrace = false\n"
        "dangerous_no_tls_verify = false\nheader_x_y = z\n",
    )

    found = from_config("p", path)

    assert (found.timeout, found.retries, found.cert) == (9.0, 2, ("c", "ck"))


def test_the_headers_of_a_file_go_with_each_call(tmp_path: Path) -> None:
    with FaultServer() as server:
        path = write(
            tmp_path / "x.ini",
            f"[p]\nendpoint = {server.endpoint}\nkey = k\nsecret = s\nheader_x-team = blue\n",
        )
        with Client.from_config("p", path=path, headers={"X-Day": "monday"}) as client:
            client.list_zones()

    assert server.received[0].headers["x-team"] == "blue"
    assert server.received[0].headers["x-day"] == "monday"


def test_the_environment_overrides_the_settings_that_it_says_it_does(tmp_path: Path) -> None:
    path = write(tmp_path / "x.ini", f"[p]\nendpoint = {ENDPOINT}\nkey = k\nsecret = s\n")
    env = {
        "CLOUDSTACK_OVERRIDES": "endpoint, TIMEOUT",
        "CLOUDSTACK_ENDPOINT": "https://other.example/client/api",
        "CLOUDSTACK_TIMEOUT": "7",
        "CLOUDSTACK_KEY": "not this one",
    }

    found = from_config("p", path, env=env)

    assert (found.endpoint, found.timeout) == ("https://other.example/client/api", 7.0)
    assert found.auth == ApiKeys("k", "s")
    with pytest.raises(ConfigError, match="CLOUDSTACK_TIMEOUT is not"):
        from_config("p", path, env={**env, "CLOUDSTACK_TIMEOUT": "soon"})


def test_what_cloudmonkey_says_of_certificates_counts_for_all_its_profiles(
    empty_home: Path,
) -> None:
    write(
        empty_home / ".cmk" / "config",
        f"profile = p\nverifycert = false\n[p]\nurl = {ENDPOINT}\napikey = k\nsecretkey = s\n"
        f"[q]\nurl = {ENDPOINT}\napikey = k\nsecretkey = s\nverifycert = true\n",
    )

    assert from_config("p").verify is False
    assert from_config("q").verify is True


@pytest.mark.parametrize(
    "content", [b"[p]\nsecret hidden-s\n", b"[p]\nsecret = hidden-s\nkey = \xff\n"]
)
def test_the_error_of_an_unreadable_file_does_not_carry_its_text(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "x.ini"
    path.write_bytes(content)

    with pytest.raises(ConfigError) as caught:
        from_config("p", path)

    assert caught.value.__context__ is None
