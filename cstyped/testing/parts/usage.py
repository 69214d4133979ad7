"""Types of usage and their tariffs."""

from __future__ import annotations

from typing import Any

from ..asking.call import Call
from ..refusal import invalid
from ..rows.stored import UntypedRow

CURRENCY = "$"
USAGE = {
    1: ("RUNNING_VM", "Compute*Month"), 2: ("ALLOCATED_VM", "Compute*Month"),
    3: ("IP_ADDRESS", "IP*Month"), 4: ("NETWORK_BYTES_SENT", "GB"),
    5: ("NETWORK_BYTES_RECEIVED", "GB"), 6: ("VOLUME", "GB*Month"), 7: ("TEMPLATE", "GB*Month"),
    8: ("ISO", "GB*Month"), 9: ("SNAPSHOT", "GB*Month"), 10: ("SECURITY_GROUP", "Policy*Month"),
    11: ("LOAD_BALANCER_POLICY", "Policy*Month"), 12: ("PORT_FORWARDING_RULE", "Policy*Month"),
    13: ("NETWORK_OFFERING", "Policy*Month"), 14: ("VPN_USERS", "Policy*Month"),
    21: ("VM_DISK_IO_READ", "IOPS"), 22: ("VM_DISK_IO_WRITE", "IOPS"),
    23: ("VM_DISK_BYTES_READ", "Bytes"), 24: ("VM_DISK_BYTES_WRITE", "Bytes"),
    25: ("VM_SNAPSHOT", "GB*Month"), 26: ("VOLUME_SECONDARY", "GB*Month"),
    27: ("VM_SNAPSHOT_ON_PRIMARY", "GB*Month"), 28: ("BACKUP", "GB*Month"),
    29: ("BUCKET", "GB*Month"), 30: ("NETWORK", "Compute*Month"), 31: ("VPC", "Compute*Month"),
}  # fmt: skip


def tariff(kind: int, **fields: Any) -> UntypedRow:
    name, unit = USAGE[kind]
    return {
        "usageType": kind,
        "usageName": name,
        "usageUnit": unit,
        "usageDiscriminator": "",
        "tariffValue": 0.0,
        "effectiveDate": "2010-05-04T00:00:00+0000",
        "usageTypeDescription": name.replace("_", " ").capitalize(),
        "currency": CURRENCY,
        "name": name,
        "position": 1,
    } | fields


def check_dates(call: Call) -> None:
    """431 when a time ends before it starts."""
    start, end = call.get("startdate"), call.get("enddate")
    if start is not None and end is not None and end < start:
        raise invalid("the end is before the start")
