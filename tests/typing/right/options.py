"""Clients: how they are made, copied and closed."""

from pathlib import Path
from typing import assert_type

from cstyped import ApiKeys, Client, UserLogin

KEYS = ApiKeys("key", "secret")
URL = "https://cloud.example/client/api"


def made_in_every_way() -> None:
    assert_type(Client(URL, KEYS), Client)
    assert_type(Client(URL, UserLogin("admin", "password", domain="/")), Client)
    assert_type(Client(URL, UserLogin("admin", lambda: "password", otp=lambda: "123456")), Client)
    assert_type(Client.from_env(), Client)
    assert_type(Client.from_config("prod", timeout=5), Client)
    Client(URL, KEYS, timeout=(3.05, 60), verify=Path("ca.pem"), cert=("me.pem", "me.key"))
    Client(URL, KEYS, retries=0, strict=True, verify="ca.pem", timeout=None)


def a_copy_is_a_client(client: Client) -> None:
    patient = client.options(timeout=600, retries=0, strict=True)
    assert_type(patient, Client)
    assert_type(patient.list_zones().one().name, str)


def closed_by_itself() -> None:
    with Client(URL, KEYS) as client:
        assert_type(client, Client)
        assert_type(client.endpoint, str)
        assert_type(client.auth, ApiKeys | UserLogin | None)
