"""Give a machine a larger root disk and a larger service offering.

    python examples/grow_machine.py db-1 --offering large --disk 80           # says what it does
    python examples/grow_machine.py db-1 --offering large --disk 80 --apply

It is stopped for this, unless it can be scaled while it runs.
"""

from __future__ import annotations

import argparse
import sys

from cstyped import Client, CloudStackError, ServiceOffering, VirtualMachine, Volume


def main(
    client: Client,
    name: str,
    *,
    offering_name: str | None = None,
    disk_gib: int | None = None,
    apply: bool = False,
    timeout: float = 900,
) -> VirtualMachine:
    machine = machine_named(client, name)
    disk = client.list_volumes(virtualmachineid=machine.id, type="ROOT", listall=True).one()
    larger = larger_offering(client, machine, offering_name)
    grows = disk_gib is not None and disk.size < disk_gib * 2**30
    stops = larger is not None and machine.state == "Running" and not machine.isdynamicallyscalable
    say(machine, disk, larger, disk_gib if grows else None, stops)
    if not apply:
        print("nothing was changed; --apply does it")
        return machine

    if stops:
        client.stop_virtual_machine(id=machine.id).result(timeout)
    if larger is not None:
        client.scale_virtual_machine(id=machine.id, serviceofferingid=larger.id).result(timeout)
    if grows:
        client.resize_volume(id=disk.id, size=disk_gib, shrinkok=False).result(timeout)
    if stops:
        client.start_virtual_machine(id=machine.id).result(timeout)
    machine = client.list_virtual_machines(id=machine.id).one()
    print(f"{machine.name}: {machine.state}, {machine.cpunumber} CPUs, {machine.memory} MiB")
    return machine


def machine_named(client: Client, name: str) -> VirtualMachine:
    # The server lists every machine whose name contains it: db-1 finds db-12 as well.
    listed = client.list_virtual_machines(name=name, listall=True).all()
    found = [machine for machine in listed if machine.name == name]
    if len(found) != 1:
        raise CloudStackError(f"{len(found)} machines have the name {name!r}")
    return found[0]


def larger_offering(
    client: Client, machine: VirtualMachine, name: str | None
) -> ServiceOffering | None:
    """Return the offering to change to; None if the machine has it or no other is wanted."""
    if name is None:
        return None
    # With the machine's id the server lists only what it can be changed to.
    if machine.serviceofferingname == name:
        return None
    return client.list_service_offerings(name=name, virtualmachineid=machine.id).one()


def say(
    machine: VirtualMachine,
    disk: Volume,
    offering: ServiceOffering | None,
    disk_gib: int | None,
    stops: bool,
) -> None:
    if offering is not None:
        print(f"{machine.name}: {machine.serviceofferingname} -> {offering.name}")
    if disk_gib is not None:
        print(f"{disk.name}: {disk.size / 2**30:.0f} GiB -> {disk_gib} GiB")
    if offering is None and disk_gib is None:
        print(f"{machine.name}: is large enough")
    if stops:
        print(f"{machine.name}: stops for this, and starts again")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Resize a machine's disk and scale the machine.")
    parser.add_argument("machine", help="its name")
    parser.add_argument("--offering", help="the name of the new service offering")
    parser.add_argument("--disk", type=int, metavar="GIB", help="the new size of the root disk")
    parser.add_argument("--apply", action="store_true", help="do it, not only say it")
    args = parser.parse_args()
    try:
        with Client.from_env() as cloud:
            main(
                cloud,
                args.machine,
                offering_name=args.offering,
                disk_gib=args.disk,
                apply=args.apply,
            )
    except CloudStackError as error:
        sys.exit(str(error))
