"""A program that uses what cstyped loads by name, and the fake cloud with all of its data."""

from __future__ import annotations

import pickle
import sys

import cstyped
from cstyped import Client, Zone
from cstyped.errors import ParameterError
from cstyped.testing import FakeCloud


def main() -> None:
    """Print the version, and where the modules of cstyped came from."""
    for version in ("4.20", "4.22"):
        with FakeCloud(version=version) as cloud, cloud.client() as client:
            use(client)
    print(cstyped.__version__)
    print(*sorted({str(module.__file__) for name, module in sys.modules.items() if _ours(name)}))


def use(client: Client) -> None:
    """Make calls of each kind."""
    zone = client.list_zones().one()
    assert pickle.loads(pickle.dumps(zone)) == zone
    assert isinstance(zone, Zone)
    assert cstyped.ListZonesRequest().command == "listZones"
    offering = client.list_service_offerings(name="Small Instance").one()
    template = next(iter(client.list_templates(templatefilter="featured")))
    job = client.deploy_virtual_machine(
        zoneid=zone.id, serviceofferingid=offering.id, templateid=template.id
    )
    assert job.result(timeout=60).state == "Running"
    assert len(client.list_apis()) > 700
    assert client.call("listCapabilities")["capability"]
    try:
        client.start_virtual_machine(id="nothing")
    except ParameterError:
        return
    raise AssertionError("an id that cannot be one was taken")


def _ours(name: str) -> bool:
    return name.partition(".")[0] == "cstyped"


if __name__ == "__main__":
    main()
