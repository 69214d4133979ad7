"""Parameters: misspelt, missing, of a wrong type, by position."""

from datetime import timedelta

from cstyped import Client, DeployVirtualMachineRequest, ListZonesRequest, list_zones


def misspelt(client: Client) -> None:
    client.list_zones(avaliable=True)  # error: misspelt
    list_zones(client, avaliable=True)  # error: misspelt
    ListZonesRequest(avaliable=True)  # error: misspelt
    client.list_virtual_machines(listAll=True)  # error: wire names are lower case
    client.list_virtual_machines(zone_id="z")  # error: wire names have no underscores


def missing(client: Client) -> None:
    client.deploy_virtual_machine(serviceofferingid="s")  # error: zoneid is required
    client.stop_virtual_machine()  # error: id is required
    DeployVirtualMachineRequest(zoneid="z")  # error: serviceofferingid is required
    client.list_templates()  # error: templatefilter is required


def of_a_wrong_type(client: Client) -> None:
    client.list_zones(available="true")  # error: a bool, not text
    client.list_zones(page="1")  # error: an int, not text
    client.list_zones(id=1)  # error: ids are text
    client.list_virtual_machines(ids=[1, 2])  # error: ids are text
    client.list_virtual_machines(ids=7)  # error: not a list
    client.list_events(startdate=timedelta(days=1))  # error: a span is no date
    client.list_events(startdate=20260131)  # error: a number is no date
    client.update_virtual_machine(id="m", userdata=7)  # error: neither text nor bytes
    ListZonesRequest(available="true")  # error: a bool, not text


def by_position(client: Client) -> None:
    client.list_zones(True)  # error: keywords only
    client.stop_virtual_machine("m")  # error: keywords only
    list_zones(client, True)  # error: keywords only
    ListZonesRequest(True)  # error: keywords only


def required_but_none(client: Client, name: str | None) -> None:
    client.stop_virtual_machine(id=None)  # error: required
    client.create_domain(name=name)  # error: may be None
