"""See what cstyped does, step by step: `make demo`.

On a cloud of its own, unless CLOUDSTACK_ENDPOINT (or CLOUDSTACK_PROFILE) and credentials are set:
then it reads from that cloud, and changes nothing there.
"""

from __future__ import annotations

import os
import sys
from itertools import count
from typing import Protocol

from cstyped import (
    ApiKeys,
    Client,
    CloudStackError,
    Network,
    NotFound,
    UserLogin,
    VirtualMachine,
    Zone,
)

OFFERING = "DefaultIsolatedNetworkOfferingWithSourceNatService"
NO_SUCH_ID = "00000000-0000-4000-8000-000000000000"


class DemoError(Exception):
    """A step did not end as it should."""


class Step(Protocol):
    """Prints the title of the next step, numbered."""

    def __call__(self, title: str) -> None: ...


def steps() -> Step:
    numbers = count(1)

    def step(title: str) -> None:
        print(f"\n{next(numbers)}. {title}")

    return step


def tell(name: str, value: object) -> None:
    print(f"     {name:<12} {value}")


def on_a_cloud_of_its_own() -> None:
    """Sign in, fetch keys, deploy a machine, and be refused something."""
    from cstyped.testing import FakeCloud

    step = steps()
    with FakeCloud() as cloud:
        step(f"A CloudStack on this machine: {cloud.endpoint}")

        step("Sign in with user name and password, and fetch the API keys")
        with Client(cloud.endpoint, UserLogin("admin", "password")) as session:
            keys = keys_of(session, "admin")
        tell("keys", keys)  # shows no secret

        with Client(cloud.endpoint, keys) as client:
            step("Sign with the keys, and list the zones")
            zone = first_zone(client)

            step("Deploy a machine, and wait for its job")
            machine = deploy(client, zone)

            step("Read its fields: each has its type")
            describe(machine)

            step("Ask for what is not there: one class per error")
            be_refused(client)


def on_a_real_cloud() -> None:
    """Read what there is: nothing is changed."""
    step = steps()
    with Client.from_env() as client:
        step(f"A real cloud: {client.endpoint}")
        capabilities = client.list_capabilities()
        tell("version", capabilities.cloudstackversion)

        step("List the zones")
        first_zone(client)

        step("List the machines, and read the fields of the first: each has its type")
        machines = client.list_virtual_machines(page=1, pagesize=20)
        tell("machines", machines.total or 0)
        machine = machines.first()
        if machine is not None:
            describe(machine)

        step("Ask for what is not there: one class per error")
        be_refused(client)


def keys_of(client: Client, username: str) -> ApiKeys:
    user = client.list_users(username=username).one()
    tell("user", f"{user.username} of account {user.account}, {user.state}")
    keys = client.get_user_keys(id=user.id)
    if keys.apikey is not None and keys.secretkey is not None:
        return ApiKeys(keys.apikey, keys.secretkey)
    made = client.register_user_keys(id=user.id)
    return ApiKeys(made.apikey, made.secretkey)


def first_zone(client: Client) -> Zone:
    zones = client.list_zones()
    for zone in zones:
        tell(zone.name, f"{zone.networktype or 'of unknown type'}, {zone.id}")
    found = zones.first()
    if found is None:
        raise DemoError("this user sees no zone")
    return found


def deploy(client: Client, zone: Zone) -> VirtualMachine:
    offering = client.list_service_offerings().first()
    template = client.list_templates(templatefilter="featured").first()
    if offering is None or template is None:
        raise DemoError("a machine needs a service offering and a template")
    network = a_network(client, zone)
    job = client.deploy_virtual_machine(
        name="demo",
        zoneid=zone.id,
        serviceofferingid=offering.id,
        templateid=template.id,
        networkids=[network.id],
    )
    tell("offering", offering.name)
    tell("template", template.name)
    tell("network", network.name)
    tell("job", job.id)
    machine = job.result(timeout=120)
    if machine.state != "Running":
        raise DemoError(f"the machine should run, and is {machine.state}")
    return machine


def a_network(client: Client, zone: Zone) -> Network:
    found = client.list_networks(zoneid=zone.id, canusefordeploy=True).first()
    if found is not None:
        return found
    offering = client.list_network_offerings(name=OFFERING, state="Enabled").one()
    return client.create_network(name="demo", zoneid=zone.id, networkofferingid=offering.id)


def describe(machine: VirtualMachine) -> None:
    tell("name", machine.name)
    tell("state", machine.state)
    tell("created", f"{machine.created:%Y-%m-%d %H:%M %Z}")
    tell("size", f"{machine.cpunumber} CPUs, {machine.memory} MiB")
    for nic in machine.nic:
        tell("address", f"{nic.ipaddress} in {nic.networkname}")


def be_refused(client: Client) -> None:
    try:
        client.list_virtual_machines(id=NO_SUCH_ID)
    except NotFound as error:
        tell("raised", f"{type(error).__name__}, code {error.errorcode}, of {error.command}")
        tell("because", error.errortext)
    else:
        raise DemoError("an unknown id should have been refused")


def main() -> int:
    """Return 0 only if every step ended as it should."""
    real = {"CLOUDSTACK_ENDPOINT", "CLOUDSTACK_PROFILE"} & {n for n, v in os.environ.items() if v}
    try:
        if real:
            on_a_real_cloud()
        else:
            on_a_cloud_of_its_own()
    except (CloudStackError, DemoError) as error:
        print(f"\nThe demo failed. {type(error).__name__}: {error}", file=sys.stderr)
        return 1
    print("\nAll went well.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
