"""Restart many machines, a few at a time; begin no more once one has failed.

python examples/rolling_restart.py --tag role=web              # says which
python examples/rolling_restart.py --tag role=web --at-once 3 --apply
"""

from __future__ import annotations

import argparse
import sys
from collections import deque
from collections.abc import Sequence

from cstyped import Client, CloudStackError, Job, VirtualMachine


def main(
    client: Client,
    tag: tuple[str, str],
    *,
    at_once: int = 2,
    apply: bool = False,
    timeout: float = 600,
) -> int:
    key, value = tag
    machines = list(
        client.list_virtual_machines(listall=True, state="Running", tags={key: value}).all()
    )
    if not apply:
        for machine in machines:
            print(f"{machine.name} would restart")
        print(f"{len(machines)} machines, {at_once} at a time; --apply does it")
        return 0
    left = restart(client, machines, at_once, timeout)
    for machine in left:
        print(f"{machine.name} was not restarted", file=sys.stderr)
    return 1 if left else 0


def restart(
    client: Client, machines: Sequence[VirtualMachine], at_once: int, timeout: float
) -> list[VirtualMachine]:
    """Restart them; return those that failed, and those that were spared for it."""
    waiting = deque(machines)
    running: dict[Job[VirtualMachine], VirtualMachine] = {}
    failed: list[VirtualMachine] = []
    while running or (waiting and not failed):
        while waiting and len(running) < at_once and not failed:
            machine = waiting.popleft()
            try:
                running[client.reboot_virtual_machine(id=machine.id)] = machine
            except CloudStackError as error:
                print(f"{machine.name}: {error}", file=sys.stderr)
                failed.append(machine)
        if not running:
            break
        # The first of those that run; the next round fills its place.
        job = next(client.as_completed(running, timeout=timeout))
        machine = running.pop(job)
        try:
            print(f"{machine.name}: {job.result().state}")
        except CloudStackError as error:
            print(f"{machine.name}: {error}", file=sys.stderr)
            failed.append(machine)
    return [*failed, *waiting]


def pair(text: str) -> tuple[str, str]:
    key, separator, value = text.partition("=")
    if not separator:
        raise argparse.ArgumentTypeError(f"{text!r} is not KEY=VALUE")
    return key, value


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Restart machines a few at a time.")
    parser.add_argument("--tag", type=pair, required=True, metavar="KEY=VALUE")
    parser.add_argument("--at-once", type=int, default=2, help="how many may be down together")
    parser.add_argument("--apply", action="store_true", help="do it, not only say it")
    args = parser.parse_args()
    try:
        with Client.from_env() as cloud:
            sys.exit(main(cloud, args.tag, at_once=args.at_once, apply=args.apply))
    except CloudStackError as error:
        sys.exit(str(error))
