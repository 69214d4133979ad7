"""Clients: commands that do not exist, credentials and settings of a wrong kind."""

from cstyped import ApiKeys, Client, UserLogin, list_zones
from cstyped import list_zone as list_zone  # error: list_zones


def no_such_command(client: Client) -> None:
    client.list_zone()  # error: list_zones
    client.listZones()  # error: list_zones
    client.deploy_vm()  # error: deploy_virtual_machine


def made_wrongly(client: Client) -> None:
    Client("https://cloud.example/client/api")  # error: no credentials
    Client("https://cloud.example/client/api", ("key", "secret"))  # error: ApiKeys(...)
    Client("https://cloud.example/client/api", ApiKeys("key"))  # error: no secret
    Client("https://cloud.example/client/api", ApiKeys("k", "s"), 30)  # error: keywords only
    UserLogin("admin", password=1234)  # error: text
    client.options(verify=False)  # error: not for single calls
    client.options(timeout="30")  # error: a number


def sent_wrongly(client: Client) -> None:
    client.send("listZones")  # error: a request
    client.send(list_zones)  # error: a request
    list_zones(available=True)  # error: no client
    client.call("listZones", available=True)  # error: a mapping
