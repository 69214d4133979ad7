"""Report the machines of each account, with their CPUs and memory.

python examples/account_report.py
python examples/account_report.py --state Running --csv > report.csv
"""

from __future__ import annotations

import argparse
import csv
import sys
from dataclasses import dataclass

from cstyped import Client, CloudStackError, VirtualMachine, one_of
from cstyped.types import VIRTUAL_MACHINE_STATE_FILTER_VALUES, VirtualMachineStateFilter


@dataclass(slots=True)
class Line:
    machines: int = 0
    running: int = 0
    cpus: int = 0
    memory: int = 0  # MiB

    def add(self, machine: VirtualMachine) -> None:
        self.machines += 1
        self.running += machine.state == "Running"
        # A machine whose offering was never resolved shows no size.
        self.cpus += machine.cpunumber or 0
        self.memory += machine.memory or 0


def main(
    client: Client, *, state: VirtualMachineStateFilter | None = None
) -> dict[tuple[str, str], Line]:
    """Return a line for each domain and account; a project counts as the account that it is."""
    report: dict[tuple[str, str], Line] = {}
    machines = client.list_virtual_machines(
        listall=True,
        projectid="-1",  # adds the machines of all projects
        state=state,
        details=["min", "servoff"],  # spares the server most of its work
    )
    for machine in machines.all():
        owner = machine.account or f"project {machine.project}"
        report.setdefault((machine.domain, owner), Line()).add(machine)
    return report


def show(report: dict[tuple[str, str], Line]) -> None:
    print(f"{'domain':<20} {'account':<20} {'machines':>8} {'running':>8} {'CPUs':>6} {'GiB':>8}")
    for (domain, account), line in sorted(report.items()):
        print(
            f"{domain:<20} {account:<20} {line.machines:>8} {line.running:>8}"
            f" {line.cpus:>6} {line.memory / 1024:>8.1f}"
        )


def write_csv(report: dict[tuple[str, str], Line]) -> None:
    rows = csv.writer(sys.stdout, lineterminator="\n")
    rows.writerow(["domain", "account", "machines", "running", "cpus", "memory_mib"])
    for (domain, account), line in sorted(report.items()):
        rows.writerow([domain, account, line.machines, line.running, line.cpus, line.memory])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Report machines, CPUs and memory per account.")
    parser.add_argument("--state", help="only " + ", ".join(VIRTUAL_MACHINE_STATE_FILTER_VALUES))
    parser.add_argument("--csv", action="store_true", help="for a spreadsheet")
    args = parser.parse_args()
    try:
        only = (
            None if args.state is None else one_of(args.state, VIRTUAL_MACHINE_STATE_FILTER_VALUES)
        )
        with Client.from_env() as cloud:
            found = main(cloud, state=only)
    except (CloudStackError, ValueError) as error:
        sys.exit(str(error))
    (write_csv if args.csv else show)(found)
