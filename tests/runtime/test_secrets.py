"""What is secret, and that it goes nowhere."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cstyped.errors.redaction import MASK, is_secret, masked, scrub, secret_values, shown


@pytest.mark.parametrize(
    "name",
    [
        "password",
        "newPassword",
        "vncpassword",
        "apiKey",
        "secretkey",
        "usersecretkey",
        "signature",
        "sessionkey",
        "codefor2fa",
        "privatekey",
        "userdata",
        "details[0].password",
        "details[3].sasl.password",
        "token",
    ],
)
def test_telling_names_are_secret_in_every_command(name: str) -> None:
    assert is_secret(name)


@pytest.mark.parametrize(
    "name", ["id", "passwordenabled", "signatureVersion", "keypair", "details[0].keyboard", "name"]
)
def test_harmless_names_are_shown(name: str) -> None:
    assert not is_secret(name)


def test_a_request_can_declare_more_and_a_declared_map_hides_its_keys() -> None:
    params = {"cert": "PEM", "tags[0].key": "k", "id": "x"}

    assert shown(params, {"cert", "tags"}) == {"cert": MASK, "tags[0].key": MASK, "id": "x"}


def test_a_pair_whose_key_tells_is_masked() -> None:
    params = {
        "details[0].key": "rootPassword",
        "details[0].value": "hunter22",
        "details[1].value": "x",
    }

    assert shown(params)["details[0].value"] == MASK
    assert shown(params)["details[1].value"] == "x"
    assert secret_values(params) == {"hunter22"}


@given(st.text(st.characters(codec="utf-8"), min_size=4), st.text(), st.text())
def test_a_known_secret_is_never_left_in_a_text(secret: str, before: str, after: str) -> None:
    cleaned = scrub(before + secret + after, [secret])

    assert secret not in cleaned or secret in MASK * 3


def test_secrets_are_found_as_they_stand_in_forms_and_json() -> None:
    import json
    from urllib.parse import urlencode

    secret = 'p&s "w=ö\\'
    for text in (urlencode({"x": secret}), json.dumps({"x": secret}, ensure_ascii=False)):
        assert "w=" not in scrub(text, [secret]).replace("x=", "")


def test_a_json_string_that_is_cut_off_is_masked_to_its_end() -> None:
    assert scrub('{"sessionkey": "abcdef') == f'{{"sessionkey": "{MASK}"'


def test_of_a_url_only_its_user_and_password_are_masked() -> None:
    params = {
        "url": "https://root:hunter22@host/image?zone=1",
        "share": "cifs://host/share?user=u&password=hunter23&domain=d",
        "mail": "ask admin@example.org",
    }

    assert shown(params) == {
        "url": f"https://{MASK}@host/image?zone=1",
        "share": f"cifs://host/share?user=u&password={MASK}&domain=d",
        "mail": "ask admin@example.org",
    }
    assert secret_values(params) == {"hunter22", "hunter23"}
    assert scrub("no way to http://bob:p@ss@proxy:3128/") == f"no way to http://{MASK}@proxy:3128/"
    assert masked({"links": ["https://root:hunter22@host"]}) == {"links": [f"https://{MASK}@host"]}


def test_a_long_text_is_searched_in_one_pass() -> None:
    text = "a" * 500_000 + "://" + "b" * 500_000
    began = time.process_time()

    assert shown({"x": text}) == {"x": text}
    assert scrub(text) == text
    # Milliseconds in one pass, hours if each place is searched from anew.
    assert time.process_time() - began < 10


@pytest.mark.parametrize("several", [list, tuple])
def test_a_secret_in_one_of_several_values_is_masked(several: Callable[[object], object]) -> None:
    shown = masked({"details": several([{"password": "hunter22", "size": 3}])})

    assert shown == {"details": several([{"password": MASK, "size": 3}])}
