"""`python -m tests.clients [NAME ...]`: run the clients against FakeCloud and print a report. Ends
with 1 when a step failed.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping

from cstyped.testing import FakeCloud

from . import acs_sdk_client, aio_client, ansible_playbook, cs_client, go_sdk, libcloud_driver
from .report import failed, report
from .steps import Steps, reason

CLIENTS: Mapping[str, Callable[[FakeCloud, Steps], None]] = {
    "ansible": ansible_playbook.run,
    "libcloud": libcloud_driver.run,
    "cs": cs_client.run,
    "cs-aio": cs_client.run_aio,
    "cloudstackaio": aio_client.run,
    "py-acs-sdk": acs_sdk_client.run,
    "cloudstack-go": go_sdk.run,
}


def main(names: list[str]) -> int:
    if unknown := set(names) - CLIENTS.keys():
        sys.exit(f"no such client: {', '.join(sorted(unknown))}; there are {', '.join(CLIENTS)}")
    done: list[Steps] = []
    for name in names or CLIENTS:
        steps = Steps(name)
        started = time.monotonic()
        # A cloud for each, whose jobs end at once: some clients wait seconds between two questions.
        with FakeCloud(job_seconds=0) as cloud:
            try:
                CLIENTS[name](cloud, steps)
            except ModuleNotFoundError as missing:
                steps.absent = f"it needs {missing.name}, which is not installed"
            except Exception as error:  # noqa: BLE001 - the other clients run all the same
                steps.add("its steps come to an end", failed=reason(error))
        if not steps.absent:
            print(f"{name}: {steps.count} steps in {time.monotonic() - started:.0f} s", flush=True)
        done.append(steps)
    print(f"\n{report(done)}")
    return int(failed(done))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
