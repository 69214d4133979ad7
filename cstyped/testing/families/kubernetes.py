"""Versions of Kubernetes."""

from __future__ import annotations

import re

from ..asking import conventions
from ..asking.call import Call, behaviour
from ..refusal import failure, invalid
from ..rows.stored import UntypedRow


@behaviour("addKubernetesSupportedVersion", evidence="recorded: more")
def add_version(call: Call) -> UntypedRow:
    version = str(call.get("semanticversion"))
    # What Kubernetes itself needs.
    if call.get("mincpunumber") < 2:
        raise invalid("a node needs two processors or more")
    if call.get("minmemory") < 2048:
        raise invalid("a node needs 2048 MB or more")
    if not re.fullmatch(r"\d+(\.\d+)*", version):
        raise failure(f"{version} is no semantic version")
    if [int(part) for part in version.split(".")] < [1, 11]:
        raise invalid(f"{version} is too old")
    row = conventions.made(call, "KubernetesSupportedVersion")
    row["name"] = call.get("name") or f"v{version}"
    zone = call.rows.get("zoneid")
    iso = call.new(
        "Template",
        {
            "name": f"{row['name']}-Kubernetes-Binaries-ISO",
            "displaytext": f"{row['name']}-Kubernetes-Binaries-ISO",
            "format": "ISO",
            "isready": True,
            "ispublic": True,
            "zoneid": zone["id"] if zone else None,
            "templatetype": "USER",
        },
        owner=call.caller.account,
    )
    if zone is None:
        iso.pop("zoneid")
    row |= {
        "isoid": iso["id"],
        "isoname": iso["name"],
        "mincpunumber": call.get("mincpunumber"),
        "minmemory": call.get("minmemory"),
    }
    return call.new("KubernetesSupportedVersion", row)
