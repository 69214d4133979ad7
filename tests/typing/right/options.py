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
    assert_type(Client("http://localhost:8096", None), Client)
    assert_type(Client(URL, UserLogin("admin", "password", domainid="d-1")), Client)
    assert_type(Client.from_env(headers={"X-Team": "blue"}), Client)
    assert_type(Client.from_config("prod", timeout=5), Client)
    Client(URL, KEYS, timeout=(3.05, 60), verify=Path("ca.pem"), cert=("me.pem", "me.key"))
    Client(URL, KEYS, retries=0, strict=True, verify="ca.pem", timeout=None)
    Client(URL, KEYS, headers={"Authorization": "Basic aGk="})


def a_copy_is_a_client(client: Client) -> None:
    patient = client.options(timeout=600, retries=0, strict=True)
    assert_type(patient, Client)
    assert_type(patient.list_zones().one().name, str)
    inside = client.options(defaults={"projectid": "p", "listall": True}, headers={"X-Team": None})
    assert_type(inside, Client)


def closed_by_itself() -> None:
    with Client(URL, KEYS) as client:
        assert_type(client, Client)
        assert_type(client.endpoint, str)
        assert_type(client.auth, ApiKeys | UserLogin | None)
        assert_type(client.source, str | None)


def called_by_name(client: Client) -> None:
    assert_type(client.call("listZones", {"available": True}, all_pages=True), dict[str, object])
    assert_type(client.call("startVirtualMachine", wait=True, timeout=60), dict[str, object])
