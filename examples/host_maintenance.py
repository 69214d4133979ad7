"""Put a host into maintenance, after its machines have moved to other hosts.

python examples/host_maintenance.py kvm-7             # says where each machine would go
python examples/host_maintenance.py kvm-7 --apply     # moves them, one after the other
"""

from __future__ import annotations

import argparse
import sys
import time

from cstyped import Client, CloudStackError, Host, HostForMigration, VirtualMachine


def main(client: Client, host_name: str, *, apply: bool = False, timeout: float = 3600) -> int:
    host = client.list_hosts(name=host_name, type="Routing").one()
    stuck = 0
    for machine in machines_on(client, host):
        target = target_for(client, machine)
        if target is None:
            print(f"{machine.name}: no other host can take it", file=sys.stderr)
            stuck += 1
            continue
        print(f"{machine.name}: {host.name} -> {target.name}")
        if apply:
            client.migrate_virtual_machine(virtualmachineid=machine.id, hostid=target.id).result(
                timeout
            )
    if stuck:
        print(f"{host.name} stays in service: {stuck} machines are left", file=sys.stderr)
        return 1
    if not apply:
        print(f"{host.name} would then go into maintenance; --apply does it")
        return 0
    client.prepare_host_for_maintenance(id=host.id).result(timeout)
    host = maintained(client, host, timeout)
    print(f"{host.name}: {host.resourcestate}")
    return 0 if host.resourcestate == "Maintenance" else 1


def machines_on(client: Client, host: Host) -> list[VirtualMachine]:
    """Return the users' machines. The server moves its own system machines."""
    # -1 adds the machines of all projects.
    listed = client.list_virtual_machines(hostid=host.id, listall=True, projectid="-1")
    return list(listed.all())


def target_for(client: Client, machine: VirtualMachine) -> HostForMigration | None:
    """Return the suitable host with the least memory given away."""
    suitable = [
        host
        for host in client.find_hosts_for_migration(virtualmachineid=machine.id).all()
        if host.suitableformigration and not host.requiresStorageMotion
    ]
    return min(suitable, key=lambda host: host.memoryallocatedbytes or 0, default=None)


def maintained(client: Client, host: Host, timeout: float) -> Host:
    """Wait for the system machines: the job ends when they begin to move."""
    end = time.monotonic() + timeout
    while True:
        host = client.list_hosts(id=host.id).one()
        if host.resourcestate != "PrepareForMaintenance" or time.monotonic() > end:
            return host
        time.sleep(5)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Empty a host and put it into maintenance.")
    parser.add_argument("host", help="the name of the host")
    parser.add_argument("--apply", action="store_true", help="do it, not only say it")
    args = parser.parse_args()
    try:
        with Client.from_env() as cloud:
            sys.exit(main(cloud, args.host, apply=args.apply))
    except CloudStackError as error:
        sys.exit(str(error))
