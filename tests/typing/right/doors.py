"""Three doors to one command: function, method, request. All give the same type."""

from typing import assert_type

import cstyped
from cstyped import (
    Client,
    DeployVirtualMachineRequest,
    Job,
    ListResult,
    ListZonesRequest,
    Success,
    VirtualMachine,
    Zone,
    deploy_virtual_machine,
    list_zones,
)


def a_list(client: Client) -> None:
    assert_type(list_zones(client, available=True), ListResult[Zone])
    assert_type(cstyped.list_zones(client, available=True), ListResult[Zone])
    assert_type(cstyped.api.list_zones(client, available=True), ListResult[Zone])
    assert_type(client.list_zones(available=True), ListResult[Zone])
    assert_type(client.send(ListZonesRequest(available=True)), ListResult[Zone])


def a_job(client: Client, offering: str, zone: str) -> None:
    by_function = deploy_virtual_machine(client, serviceofferingid=offering, zoneid=zone)
    by_method = client.deploy_virtual_machine(serviceofferingid=offering, zoneid=zone)
    request = DeployVirtualMachineRequest(serviceofferingid=offering, zoneid=zone)
    assert_type(by_function, Job[VirtualMachine])
    assert_type(by_method, Job[VirtualMachine])
    assert_type(client.send(request), Job[VirtualMachine])
    assert_type(request.command, str)
    assert_type(request.zoneid, str)


def an_object(client: Client) -> None:
    assert_type(client.list_capabilities(), cstyped.Capabilities)
    assert_type(client.create_domain(name="acme"), cstyped.Domain)
    assert_type(client.login(username="u", password="p"), cstyped.Login)


def plain_success(client: Client, volume: str) -> None:
    assert_type(client.delete_volume(id=volume), Success)
    assert_type(client.delete_volume(id=volume).success, bool)


def the_raw_hatch(client: Client) -> None:
    assert_type(client.call("listZones", {"available": True}), dict[str, object])


def a_request_kept_in_a_variable(client: Client) -> ListResult[Zone]:
    requests = [ListZonesRequest(name=name) for name in ("eu-1", "eu-2")]
    return client.send(requests[0])
