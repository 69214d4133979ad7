"""A playbook over the modules of ngine_io.cloudstack, which the wheel `ansible` carries."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from cstyped.testing import FakeCloud

from .ssh_keys import FINGERPRINT, OTHER_FINGERPRINT, OTHER_PUBLIC_KEY, PUBLIC_KEY
from .steps import Steps

PLAYBOOK = Path(__file__).parent / "playbook"


def run(cloud: FakeCloud, steps: Steps) -> None:
    if importlib.util.find_spec("ansible") is None:
        raise ModuleNotFoundError(name="ansible")
    with steps.step("what the playbook needs is made"):
        steps["given"] = _given(cloud)
    if "given" not in steps.made:
        return
    keys = cloud.api_keys
    answered = subprocess.run(
        [
            str(Path(sys.executable).with_name("ansible-playbook")),
            "--inventory=localhost,",
            f"--extra-vars={json.dumps(steps['given'])}",
            "site.yml",
        ],
        cwd=PLAYBOOK,
        env={
            **os.environ,
            "CLOUDSTACK_ENDPOINT": cloud.endpoint,
            "CLOUDSTACK_KEY": keys.key,
            "CLOUDSTACK_SECRET": keys.secret,
            "ANSIBLE_STDOUT_CALLBACK": "ansible.posix.json",
            "ANSIBLE_DEPRECATION_WARNINGS": "0",
            "ANSIBLE_PYTHON_INTERPRETER": sys.executable,
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=1800,
    )
    tasks = list(_tasks(answered.stdout))
    if not tasks:
        steps.add("the playbook starts", failed=answered.stderr or answered.stdout)
    for name, result in tasks:
        steps.add(name, failed=_why(result))


def _given(cloud: FakeCloud) -> Mapping[str, str]:
    """The variables of the playbook: what there is, and what it does not make itself."""
    with cloud.client() as client:
        zone = client.list_zones().one()
        template = client.list_templates(templatefilter="featured").one()
        offering = client.list_service_offerings(name="Small Instance").one()
        os_type = next(iter(client.list_os_types().all()))
        isolated = client.list_network_offerings(
            name="DefaultIsolatedNetworkOfferingWithSourceNatService"
        ).one()
        network = client.create_network(name="given", networkofferingid=isolated.id, zoneid=zone.id)
        client.deploy_virtual_machine(
            name="given",
            zoneid=zone.id,
            templateid=template.id,
            serviceofferingid=offering.id,
            networkids=[network.id],
        ).result(timeout=30)
        client.update_template(id=template.id, passwordenabled=True)
        # The disk offering of the playbook asks for this tag.
        for pool in client.list_storage_pools(zoneid=zone.id).all():
            client.update_storage_pool(id=pool.id, tags=["ssd"])
        client.deploy_virtual_machine(
            name="stopped",
            zoneid=zone.id,
            templateid=template.id,
            serviceofferingid=offering.id,
            networkids=[network.id],
            startvm=False,
        ).result(timeout=30)
        router = client.list_routers(networkid=network.id).one()
    return {
        "zone": str(zone.name),
        "template": str(template.name),
        "service_offering": str(offering.name),
        "os_type": str(os_type.description),
        "router": str(router.name),
        "other_machine": "given",
        "stopped_machine": "stopped",
        "public_key": PUBLIC_KEY,
        "fingerprint": FINGERPRINT,
        "other_public_key": OTHER_PUBLIC_KEY,
        "other_fingerprint": OTHER_FINGERPRINT,
    }


# Any: what modules answer.
def _tasks(output: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The tasks that make a statement, each with what it came to."""
    start = output.find("{")
    if start < 0:
        return
    for play in json.loads(output[start:])["plays"]:
        for task in play["tasks"]:
            name = task["task"]["name"]
            for result in task["hosts"].values():
                if ": " in name and not result.get("skipped"):
                    yield name, result


def _why(result: Mapping[str, Any]) -> str:
    """Why a task failed; empty if it did not."""
    if not result.get("failed"):
        return ""
    answer = {
        key: value
        for key, value in result.items()
        if key not in _NOT_SHOWN and not key.startswith(("_", "api_"))
    }
    message = str(result.get("msg", ""))
    # What Ansible says when nothing but our own condition failed.
    if not message or message.endswith("Unknown error."):
        return f"changed: {result.get('changed')}, {answer}"
    return message


_NOT_SHOWN = frozenset(
    {
        "action",
        "changed",
        "diff",
        "exception",
        "failed",
        "failed_when_result",
        "invocation",
        "msg",
        "validate_certs",
        "warnings",
    }
)
