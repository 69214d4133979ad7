"""What the programs find in the cloud: made by the same calls that an operator makes."""

from __future__ import annotations

from cstyped import Client, Network, ServiceOffering, Template, VirtualMachine, Volume, Zone

ISOLATED = "DefaultIsolatedNetworkOfferingWithSourceNatService"


def zone(client: Client) -> Zone:
    return client.list_zones()[0]


def template(client: Client) -> Template:
    return client.list_templates(templatefilter="featured")[0]


def offering(client: Client, name: str = "Small Instance") -> ServiceOffering:
    return client.list_service_offerings(name=name).one()


def network(client: Client, *, projectid: str | None = None) -> Network:
    found = client.list_networks(listall=True, projectid=projectid).first()
    if found is not None:
        return found
    isolated = client.list_network_offerings(name=ISOLATED).one()
    return client.create_network(
        name="net-1",
        zoneid=zone(client).id,
        networkofferingid=isolated.id,
        projectid=projectid,
    )


def machine(
    client: Client, name: str, *, hostid: str | None = None, projectid: str | None = None
) -> VirtualMachine:
    return client.deploy_virtual_machine(
        name=name,
        zoneid=zone(client).id,
        templateid=template(client).id,
        serviceofferingid=offering(client).id,
        networkids=[network(client, projectid=projectid).id],
        hostid=hostid,
        projectid=projectid,
    ).result(10)


def volume(client: Client, name: str, *, gib: int = 5) -> Volume:
    custom = client.list_disk_offerings(name="Custom").one()
    return client.create_volume(
        name=name, zoneid=zone(client).id, diskofferingid=custom.id, size=gib
    ).result(10)
