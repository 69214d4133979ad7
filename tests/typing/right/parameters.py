"""What parameters take: lists, dates, amounts, maps, bytes."""

from datetime import UTC, date, datetime
from decimal import Decimal

from cstyped import Client
from cstyped.types import DataDiskDetails, IpToNetwork


def lists(client: Client, ids: set[str]) -> None:
    client.list_virtual_machines(ids=["a", "b"])
    client.list_virtual_machines(ids=("a", "b"))
    client.list_virtual_machines(ids=ids)
    client.list_virtual_machines(ids="a,b")
    client.list_virtual_machines(ids=(text.strip() for text in ids))
    client.list_virtual_machines(details=["min", "nics"])


def dates(client: Client) -> None:
    client.list_events(startdate=date(2026, 1, 31), enddate=datetime.now(UTC))
    client.list_events(startdate="2026-01-31T00:00:00+0000")


def pairs(client: Client, machine: str) -> None:
    client.create_tags(resourceids=[machine], resourcetype="UserVm", tags={"role": "web"})
    client.update_virtual_machine(id=machine, details={"keyboard": "us"})


def maps_of_a_known_structure(client: Client, offering: str, zone: str) -> None:
    disks: list[DataDiskDetails] = [
        {"diskofferingid": "d", "deviceid": 1, "size": 20},
        {"diskofferingid": "d", "deviceid": 2},
    ]
    address: IpToNetwork = {"networkid": "n", "ip": "10.1.1.77"}
    client.deploy_virtual_machine(
        serviceofferingid=offering, zoneid=zone, datadisksdetails=disks, iptonetworklist=address
    )
    client.deploy_virtual_machine(
        serviceofferingid=offering,
        zoneid=zone,
        iptonetworklist=[{"networkid": "n"}, {"networkid": "m", "mac": "02:00:00:00:00:01"}],
    )


def bytes_and_text(client: Client, machine: str) -> None:
    client.update_virtual_machine(id=machine, userdata=b"#cloud-config\n")
    client.update_virtual_machine(id=machine, userdata="I2Nsb3VkLWNvbmZpZwo=")


def amounts(client: Client, invoice: Decimal) -> None:
    client.quota_credits(account="ops", domainid="d-1", value=invoice, min_balance=0.5)
    client.quota_credits(account="ops", domainid="d-1", value=20)


def none_is_not_sent(client: Client, name: str | None) -> None:
    client.list_zones(name=name, available=None)
