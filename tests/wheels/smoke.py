"""What a wheel must do where nothing else is: run with the Python of its environment."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Callable
from importlib.metadata import version

import cstyped
from cstyped import ApiError, Client
from cstyped.testing import FakeCloud


def main(api: str) -> None:
    assert version("cstyped") == cstyped.__version__, "its metadata say another version"
    assert cstyped.__version__.startswith(f"{api}."), "it is made for another CloudStack"
    with FakeCloud() as cloud:
        client = cloud.client()
        assert client.list_capabilities().cloudstackversion == f"{api}.0.0"
        machines(client)
    for package in (cstyped.api, cstyped.models):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)


def machines(client: Client) -> None:
    """A machine is deployed, found, stopped and destroyed."""
    zone = client.list_zones().one()
    offering = client.list_service_offerings()[0]
    template = client.list_templates(templatefilter="featured", zoneid=zone.id)[0]
    network = client.create_network(
        name="smoke",
        zoneid=zone.id,
        networkofferingid=next(
            one.id
            for one in client.list_network_offerings(state="Enabled")
            if one.name == "DefaultIsolatedNetworkOfferingWithSourceNatService"
        ),
    )
    machine = client.deploy_virtual_machine(
        zoneid=zone.id,
        serviceofferingid=offering.id,
        templateid=template.id,
        networkids=[network.id],
        name="smoke",
    ).result()
    assert machine.state == "Running"
    assert client.list_virtual_machines(name="smoke").one().id == machine.id
    assert client.stop_virtual_machine(id=machine.id).result().state == "Stopped"
    client.destroy_virtual_machine(id=machine.id, expunge=True).result()
    assert refused(lambda: client.start_virtual_machine(id=machine.id).result())


def refused(call: Callable[[], object]) -> bool:
    try:
        call()
    except ApiError:
        return True
    return False


if __name__ == "__main__":
    main(sys.argv[1])
    sys.stdout.write("ok\n")
