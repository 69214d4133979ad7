"""py-acs-sdk, which needs Python 3.12 or newer. It returns the whole answer, envelope and all, and
does not wait for jobs.
"""

from __future__ import annotations

import logging
from typing import Any

from cstyped.testing import FakeCloud

from .steps import Steps, refused, same


def run(cloud: FakeCloud, steps: Steps) -> None:
    from acs_sdk.client.client import ApacheCloudStackClient
    from acs_sdk.schemas.config import ApacheCloudStackConfig

    keys = cloud.api_keys
    quiet = logging.Logger("quiet", logging.CRITICAL)  # it logs each refusal with its traceback
    client: Any = ApacheCloudStackClient(
        ApacheCloudStackConfig(
            api_endpoint=cloud.endpoint, api_key=keys.key, api_secret=keys.secret
        ),
        logger=quiet,
    )
    with steps.step("a zone is listed"):
        steps["zone"] = client.call("listZones")["listzonesresponse"]["zone"][0]["id"]
    with steps.step("offerings are listed"):
        found = client.call("listServiceOfferings", {"name": "Small Instance"})
        steps["offering"] = found["listserviceofferingsresponse"]["serviceoffering"][0]["id"]
    with steps.step("templates are listed"):
        found = client.call("listTemplates", {"templatefilter": "featured"})
        steps["template"] = found["listtemplatesresponse"]["template"][0]["id"]
    with steps.step("a machine is deployed, and its job asked for"):
        sent = client.call(
            "deployVirtualMachine",
            {
                "zoneid": steps["zone"],
                "serviceofferingid": steps["offering"],
                "templateid": steps["template"],
                "displayname": "with blanks & more",
            },
        )["deployvirtualmachineresponse"]
        steps["machine"] = sent["id"]
        job = client.call("queryAsyncJobResult", {"jobid": sent["jobid"]})
        answer = job["queryasyncjobresultresponse"]
        same(answer["jobstatus"], 1, "the status of the job")
        same(answer["jobresult"]["virtualmachine"]["state"], "Running", "the state")
    with steps.step("machines are listed"):
        found = client.call("listVirtualMachines", {"id": steps["machine"]})
        (machine,) = found["listvirtualmachinesresponse"]["virtualmachine"]
        same(machine["displayname"], "with blanks & more", "its name")
    with steps.step("what does not exist is refused"), refused("431"):
        client.call("listZones", {"id": "nonsense"})
