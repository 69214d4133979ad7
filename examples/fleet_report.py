"""Report the machines of several regions, all of which are asked at once.

python examples/fleet_report.py eu-1 eu-2 us-1
python examples/fleet_report.py eu-1 --at-once 4
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections import Counter
from dataclasses import dataclass, field

from cstyped import CloudStackError, Host
from cstyped.aio import AsyncClient, gather


@dataclass(slots=True)
class Region:
    zones: int = 0
    hosts: int = 0
    cpus: int = 0
    machines: Counter[str] = field(default_factory=Counter[str])  # by state


async def region(name: str) -> Region:
    """Count what a section of cloudstack.ini has; its lists are asked for at the same time."""
    async with AsyncClient.from_config(name) as client:
        zones, hosts, machines = await asyncio.gather(
            client.list_zones(),
            client.list_hosts(type="Routing"),
            client.list_virtual_machines(listall=True, projectid="-1", details=["min"]),
        )
        found = Region(zones=len([zone async for zone in zones.all()]))
        async for host in hosts.all():
            found.hosts += 1
            found.cpus += _cpus(host)
        async for machine in machines.all():
            found.machines[machine.state or "unknown"] += 1
        return found


def _cpus(host: Host) -> int:
    # A host that has never connected shows no size.
    return host.cpunumber or 0


async def main(names: list[str], *, at_once: int = 16) -> dict[str, Region | Exception]:
    """Return what each region has, or why it could not be asked: the others count all the same."""
    found = await gather(region, names, at_once=at_once, errors="collect")
    return dict(zip(names, found, strict=True))


def show(report: dict[str, Region | Exception]) -> None:
    print(f"{'region':<14} {'zones':>6} {'hosts':>6} {'CPUs':>6}  machines")
    for name, found in report.items():
        if isinstance(found, Region):
            states = ", ".join(
                f"{count} {state}" for state, count in sorted(found.machines.items())
            )
            print(f"{name:<14} {found.zones:>6} {found.hosts:>6} {found.cpus:>6}  {states or '-'}")
        elif isinstance(found, CloudStackError):
            print(f"{name:<14} {found}".splitlines()[0])
        else:
            raise found


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Report zones, hosts and machines of regions.")
    parser.add_argument("regions", nargs="+", help="sections of cloudstack.ini")
    parser.add_argument("--at-once", type=int, default=16, help="how many regions to ask at once")
    args = parser.parse_args()
    try:
        report = asyncio.run(main(args.regions, at_once=args.at_once))
    except CloudStackError as error:
        sys.exit(str(error))
    show(report)
    if any(isinstance(found, Exception) for found in report.values()):
        sys.exit(1)
