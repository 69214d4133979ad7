"""Helpers that operators write over lists, jobs and functions keep the types of what they help."""

import functools
import time
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Generic, ParamSpec, Protocol, TypedDict, TypeVar, assert_type

from cstyped import (
    Client,
    ConnectionFailed,
    Domain,
    Host,
    Job,
    ListResult,
    Model,
    Network,
    PublicIpAddress,
    RequestTimeout,
    VirtualMachine,
    Zone,
    list_virtual_machines,
    list_zones,
)
from cstyped.types import IpToNetwork, ServiceProvider, VirtualMachineState

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")
M = TypeVar("M", bound=Model)


class Named(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...


N = TypeVar("N", bound=Named)


def by_name(found: ListResult[N]) -> dict[str, N]:
    return {one.name: one for one in found.all()}


def count(client: Client, lister: Callable[[Client], ListResult[M]]) -> int:
    found = lister(client)
    return len(found) if found.total is None else found.total


def retried(call: Callable[P, R]) -> Callable[P, R]:
    @functools.wraps(call)
    def again(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return call(*args, **kwargs)
        except (ConnectionFailed, RequestTimeout):
            time.sleep(1)
            return call(*args, **kwargs)

    return again


def found_or_made(find: Callable[[], ListResult[M]], make: Callable[[], M]) -> tuple[M, bool]:
    found = find().first()
    return (make(), True) if found is None else (found, False)


def until(fetch: Callable[[], T], done: Callable[[T], bool]) -> T:
    while not done(got := fetch()):
        time.sleep(1)
    return got


class Cache(Generic[M]):
    def __init__(self, load: Callable[[], Iterable[M]], key: Callable[[M], str]) -> None:
        self._load = load
        self._key = key

    def get(self, name: str) -> M | None:
        return {self._key(one): one for one in self._load()}.get(name)


@contextmanager
def stopped(client: Client, machine: VirtualMachine) -> Generator[VirtualMachine, None, None]:
    yield client.stop_virtual_machine(id=machine.id).result()
    client.start_virtual_machine(id=machine.id).result()


class Common(TypedDict, total=False):
    zoneid: str
    listall: bool


@dataclass(frozen=True)
class Plan:
    zone: Zone
    networks: tuple[Network, ...] = ()
    addresses: Mapping[str, str] = field(default_factory=dict[str, str])

    def places(self) -> list[IpToNetwork]:
        return [{"networkid": one.id, "ip": self.addresses[one.id]} for one in self.networks]


class OurClient(Client):
    def machine(self, name: str) -> VirtualMachine:
        return self.list_virtual_machines(name=name, listall=True).one()


def helpers_keep_types(client: Client, host: str) -> None:
    assert_type(by_name(client.list_zones()), dict[str, Zone])
    assert_type(by_name(client.list_storage_pools())["p"].zoneid, str)
    count(client, list_zones)
    count(client, lambda one: one.list_volumes(listall=True))
    assert_type(retried(list_zones)(client, available=True), ListResult[Zone])
    machines = functools.partial(list_virtual_machines, client, listall=True)
    assert_type(machines(state="Running"), ListResult[VirtualMachine])
    assert_type(
        found_or_made(
            lambda: client.list_domains(name="a"), lambda: client.create_domain(name="a")
        ),
        tuple[Domain, bool],
    )
    assert_type(
        found_or_made(
            lambda: client.list_public_ip_addresses(issourcenat=False),
            lambda: client.associate_ip_address(networkid="n").result(),
        )[0],
        PublicIpAddress,
    )
    assert_type(
        until(
            lambda: client.list_hosts(id=host).one(), lambda one: one.resourcestate == "Maintenance"
        ),
        Host,
    )
    assert_type(Cache(client.list_zones().all, lambda one: one.name).get("z"), Zone | None)


def keywords_from_a_dictionary(client: Client, zone: str | None) -> int:
    common: Common = {"listall": True}
    if zone is not None:
        common["zoneid"] = zone
    return len(client.list_virtual_machines(**common)) + len(client.list_volumes(**common))


def deployed(client: Client, plan: Plan, offering: str, template: str) -> Job[VirtualMachine]:
    return client.deploy_virtual_machine(
        zoneid=plan.zone.id,
        serviceofferingid=offering,
        templateid=template,
        networkids=(one.id for one in plan.networks) if not plan.addresses else None,
        iptonetworklist=plan.places() if plan.addresses else None,
    )


def structures_in_a_list(client: Client, services: list[str]) -> str:
    providers = [ServiceProvider(service=one, provider="VirtualRouter") for one in services]
    return client.create_network_offering(
        name="n",
        displaytext="n",
        guestiptype="Isolated",
        traffictype="Guest",
        supportedservices=services,
        serviceproviderlist=providers,
    ).id


def told(machine: VirtualMachine) -> str:
    match machine.state:
        case "Running" | "Starting":
            return "up"
        case other:
            return other.lower()


def jobs_by_machine(
    client: Client, machines: Iterable[VirtualMachine], states: tuple[VirtualMachineState, ...]
) -> dict[str, Job[VirtualMachine]]:
    return {
        one.name: client.stop_virtual_machine(id=one.id) for one in machines if one.state in states
    }
