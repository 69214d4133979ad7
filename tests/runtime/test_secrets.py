"""What is secret, and that it goes nowhere."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Mapping
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cstyped import (
    Client,
    Configuration,
    InternalError,
    ListConfigurationsRequest,
    ResourceDetail,
    UpdateConfigurationRequest,
)
from cstyped.credentials.session import Session
from cstyped.errors.redaction import MASK, masked, scrub, secret_values, shown, shown_values
from cstyped.errors.secret_names import is_secret, names_secret
from cstyped.http.received import Broken, Received
from cstyped.wire.call import Answer, Call
from tests.faults.server import FaultServer, Reply, refusal
from tests.runtime.specimens import KEYS


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


# A pair: a name, and beside it the value that it is the name of.

# Settings of the server (its source), and details of machines, hosts and pools.
SECRET_NAMES = (
    "alert.smtp.password",
    "ca.plugin.root.private.key",
    "cloudian.sso.key",
    "ldap.bind.password",
    "network.loadbalancer.haproxy.stats.auth",
    "rootpassword",
    "security.encryption.iv",
    "security.encryption.key",
    "security.singlesignon.key",
    "upload.post.secret.key",
    "userpassword.old",
)
HARMLESS_NAMES = (
    "allocation.algorithm",
    "api.key.access",
    "ca.framework.cert.signature.algorithm",
    "ca.plugin.root.public.key",
    "cpu.overprovisioning.factor",
    "keyboard",
    "password.policy.minimum.length",
    "sortkey.algorithm",
    "ssh.key.length",
    "user.password.reset.smtp.host",
    "vm.password.length",
)


@pytest.mark.parametrize("name", SECRET_NAMES)
def test_the_name_of_a_setting_tells_a_secret(name: str) -> None:
    assert names_secret(name)
    assert names_secret(name.upper())


@pytest.mark.parametrize("name", HARMLESS_NAMES)
def test_a_setting_about_secrets_is_none(name: str) -> None:
    assert not names_secret(name)


@pytest.mark.parametrize("value", ["true", "FALSE", ""])
def test_a_switch_is_no_secret(value: str) -> None:
    params = {"name": "log.hide.password", "value": value}

    assert shown(params) == params
    assert secret_values(params) == set()


@pytest.fixture
def said(caplog: pytest.LogCaptureFixture) -> Callable[[], str]:
    caplog.set_level(logging.DEBUG)
    return lambda: caplog.text


def refused_setting(server: FaultServer, name: str) -> InternalError:
    with Client(server.endpoint, KEYS) as client, pytest.raises(InternalError) as caught:
        client.update_configuration(name=name, value="hunter22")
    return caught.value


def test_the_value_of_a_secret_setting_is_in_no_error_and_no_log(said: Callable[[], str]) -> None:
    with FaultServer() as server:
        server.default = refusal(530, "cannot set ldap.bind.password to hunter22")
        error = refused_setting(server, "ldap.bind.password")

    assert error.params["value"] == MASK
    assert "hunter22" not in f"{error} {error!r} {vars(error)} {said()}"
    assert "ldap.bind.password" in said()


def test_the_value_of_a_plain_setting_can_be_read(said: Callable[[], str]) -> None:
    with FaultServer() as server:
        server.default = refusal(530, "no")
        error = refused_setting(server, "allocation.algorithm")

    assert error.params["value"] == "hunter22"
    assert "hunter22" in said()


def test_an_answer_with_a_secret_setting_is_not_shown_in_an_error() -> None:
    row = {"category": "Advanced", "name": "ldap.bind.password", "value": "hunter22"}
    body = json.dumps({"r": {"count": 2, "configuration": [row, {"name": "x", "value": "seen"}]}})
    with FaultServer() as server:
        server.default = Reply(body.encode()[:-3], status=404)
        with Client(server.endpoint, KEYS) as client, pytest.raises(Exception) as caught:  # noqa: PT011  # what it is is not the point
            client.list_configurations()

    assert "hunter22" not in str(caught.value)
    assert "seen" in str(caught.value)


def test_the_repr_of_a_request_hides_the_value_of_a_secret_pair() -> None:
    secret = UpdateConfigurationRequest(name="ldap.bind.password", value="hunter22")
    plain = UpdateConfigurationRequest(name="allocation.algorithm", value="random")

    assert repr(secret) == f"UpdateConfigurationRequest(name='ldap.bind.password', value='{MASK}')"
    assert "random" in repr(plain)
    assert "ldap" in repr(ListConfigurationsRequest(name="ldap.bind.password"))


def configuration(**fields: str) -> Configuration:
    return Configuration.model_validate({"category": "Advanced", "isdynamic": True, **fields})


def test_the_repr_of_a_row_hides_the_value_of_a_secret_pair() -> None:
    secret = configuration(name="ldap.bind.password", value="hunter22", defaultvalue="hunter23")
    named_by_its_category = configuration(name="haproxy.auth", value="hunter22", category="Secure")
    detail = ResourceDetail.model_validate(
        {
            "key": "rootpassword",
            "value": "hunter22",
            "fordisplay": True,
            "resourceid": "1",
            "resourcetype": "UserVm",
        }
    )
    plain = configuration(name="vm.password.length", value="6", defaultvalue="8")

    assert "hunter" not in repr([secret, named_by_its_category, detail])
    assert secret.value == "hunter22"
    assert "value='6'" in repr(plain)


words = st.text(st.sampled_from("abcdefgh.-_"), max_size=8)
secrets = st.text(st.characters(codec="ascii", categories=("L", "N")), min_size=6).map("zz".__add__)
forms = st.sampled_from(["password", "PASSWORD", "secret", "private.key", "api.key", "passphrase"])


@given(words, forms, secrets, st.sampled_from(["name", "key", "Name"]), st.booleans())
def test_no_form_of_a_pair_shows_its_secret(
    before: str, telling: str, secret: str, named: str, value_first: bool
) -> None:
    name = before + telling
    halves = [(named, name), ("value", secret)]
    pair = dict(reversed(halves) if value_first else halves)
    nested = {f"details[3].{half}": text for half, text in pair.items()}

    for params in (pair, nested, {**pair, "id": "1"}):
        assert secret not in repr(shown(params))
        assert secret in secret_values(params)
    assert secret not in repr(shown_values(pair, frozenset()))
    for value in (pair, [pair], {"rows": (pair,)}, {name: secret}):
        assert secret not in repr(masked(value))
    for text in (json.dumps(pair), json.dumps({"x": [{"a": {}}, pair, {"b": "}"}]})):
        assert secret not in scrub(text)
        assert secret not in scrub(text.replace("}", ""))
    for form in (urlencode(pair), urlencode(nested), f"POST /x?{urlencode(pair)} HTTP/1.1"):
        assert secret not in scrub(form)


@given(st.dictionaries(st.sampled_from(["name", "key", "value", "size"]), words))
def test_a_pair_without_a_telling_name_is_shown_as_it_is(params: Mapping[str, str]) -> None:
    assert shown(params) == params
    assert masked(params) == params
    assert scrub(json.dumps(params)) == json.dumps(params)


def test_a_number_in_a_secret_pair_is_masked_in_json() -> None:
    assert "4711" not in scrub('{"key": "pin", "value": 4711}')
    assert "4711" in scrub('{"key": "size", "value": 4711}')


def test_pairs_are_told_apart_by_the_object_that_they_are_in() -> None:
    text = '{"a": {"name": "password"}, "b": {"name": "x", "value": "seen"}, "value": "seen"}'

    assert scrub(text) == text


def test_no_representation_of_a_call_or_an_answer_shows_what_is_in_it() -> None:
    call = Call("createUser", {"username": "hunter22"}, secrets=frozenset({"username"}))
    answer = Answer(200, {"X-Echo": "hunter22"}, b"hunter22", frozenset({"hunter22"}))
    session = Session("hunter22", {"JSESSIONID": "hunter22"}, False, {"username": "hunter22"})

    for value in (call, answer, session, Received(answer, {"JSESSIONID": "hunter22"})):
        assert "hunter22" not in repr(value)
    assert "hunter22" not in repr(Broken(ValueError("hunter22"), False, answer))


def test_what_is_said_of_a_call_hides_its_secrets_and_those_of_who_sent_it() -> None:
    call = Call(
        "createUser", {"name": "n", "password": "hunter22", "x": "y"}, secrets=frozenset("x")
    )

    sent = call.sent(hidden=frozenset({"another"}))

    assert (sent.command, sent.repeatable) == ("createUser", False)
    assert sent.shown == {"name": "n", "password": MASK, "x": MASK}
    assert sent.hidden >= {"hunter22", "another"}
    assert Call("listZones", {}, repeatable=True).sent().repeatable
