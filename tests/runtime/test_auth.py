"""Credentials: what they refuse, and that they show nothing."""

from __future__ import annotations

import pickle

import pytest

from cstyped.credentials.keys import ApiKeys
from cstyped.credentials.login import UserLogin
from cstyped.errors import ConfigError


def test_no_representation_of_keys_shows_them() -> None:
    keys = ApiKeys("the-key-itself", "the-secret-itself")

    for shown in (repr(keys), str(keys), f"{keys}", repr([keys]), repr({"auth": keys})):
        assert "itself" not in shown


def test_no_representation_of_a_login_shows_password_or_code() -> None:
    login = UserLogin("admin", "the-password-itself", domain="/acme", otp="123456")

    assert repr(login) == "UserLogin(username='admin', password='***', domain='/acme', otp='***')"


def test_a_login_shows_whether_it_has_a_password() -> None:
    assert "password=None" in repr(UserLogin("admin"))


@pytest.mark.parametrize(("key", "secret"), [("", "s"), ("k", ""), ("  ", "s")])
def test_empty_keys_are_refused(key: str, secret: str) -> None:
    with pytest.raises(ConfigError, match="is empty"):
        ApiKeys(key, secret)


def test_keys_from_a_file_may_end_in_a_line_break() -> None:
    assert ApiKeys("key\n", " secret\r\n") == ApiKeys("key", "secret")


def test_a_login_without_a_user_name_is_refused() -> None:
    with pytest.raises(ConfigError, match="user name"):
        UserLogin("")


def test_credentials_are_values() -> None:
    keys = ApiKeys("key", "secret")

    assert pickle.loads(pickle.dumps(keys)) == keys
    assert len({keys, ApiKeys("key", "secret")}) == 1


def test_keys_whose_bytes_are_no_text_are_refused_without_being_shown() -> None:
    # os.environ gives bytes of another encoding like this; encoding them later would fail with
    # an error that holds the whole secret.
    for key, secret in (("key", "half-of\udcff"), ("half-of\udcff", "secret")):
        with pytest.raises(ConfigError, match="not valid text") as caught:
            ApiKeys(key, secret)
        assert "half-of" not in str(caught.value)


def test_a_login_shows_the_domain_by_id() -> None:
    login = UserLogin("admin", domainid="d-1")

    assert repr(login) == "UserLogin(username='admin', password=None, domainid='d-1', otp=None)"


def test_a_domain_is_given_by_path_or_by_id() -> None:
    with pytest.raises(ConfigError, match="not both"):
        UserLogin("admin", domain="/", domainid="d-1")


@pytest.mark.parametrize("name", ["password", "domain", "domainid", "otp"])
@pytest.mark.parametrize("value", [5, b"bytes"])
def test_what_a_login_holds_is_text(name: str, value: object) -> None:
    with pytest.raises(ConfigError, match=name):
        UserLogin("admin", **{name: value})  # type: ignore[arg-type]  # on purpose
