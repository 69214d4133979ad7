"""Types of usage and their tariffs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call
from ..refusal import invalid

if TYPE_CHECKING:
    from ..rows.typed import QuotaTariffRow

CURRENCY = "$"
# Number of a type -> its name, its unit and what it is called (QuotaTypes).
USAGE = {
    1: ("RUNNING_VM", "Compute*Month", "Running Vm Usage"),
    2: ("ALLOCATED_VM", "Compute*Month", "Allocated Vm Usage"),
    3: ("IP_ADDRESS", "IP*Month", "IP Address Usage"),
    4: ("NETWORK_BYTES_SENT", "GB", "Network Usage (Bytes Sent)"),
    5: ("NETWORK_BYTES_RECEIVED", "GB", "Network Usage (Bytes Received)"),
    6: ("VOLUME", "GB*Month", "Volume Usage"),
    7: ("TEMPLATE", "GB*Month", "Template Usage"),
    8: ("ISO", "GB*Month", "ISO Usage"),
    9: ("SNAPSHOT", "GB*Month", "Snapshot Usage"),
    10: ("SECURITY_GROUP", "Policy*Month", "Security Group Usage"),
    11: ("LOAD_BALANCER_POLICY", "Policy*Month", "Load Balancer Usage"),
    12: ("PORT_FORWARDING_RULE", "Policy*Month", "Port Forwarding Usage"),
    13: ("NETWORK_OFFERING", "Policy*Month", "Network Offering Usage"),
    14: ("VPN_USERS", "Policy*Month", "VPN users usage"),
    21: ("VM_DISK_IO_READ", "IOPS", "VM Disk usage(I/O Read)"),
    22: ("VM_DISK_IO_WRITE", "IOPS", "VM Disk usage(I/O Write)"),
    23: ("VM_DISK_BYTES_READ", "Bytes", "VM Disk usage(Bytes Read)"),
    24: ("VM_DISK_BYTES_WRITE", "Bytes", "VM Disk usage(Bytes Write)"),
    25: ("VM_SNAPSHOT", "GB*Month", "VM Snapshot storage usage"),
    26: ("VOLUME_SECONDARY", "GB*Month", "Volume secondary storage usage"),
    27: ("VM_SNAPSHOT_ON_PRIMARY", "GB*Month", "VM Snapshot primary storage usage"),
    28: ("BACKUP", "GB*Month", "Backup storage usage"),
    29: ("BUCKET", "GB*Month", "Object Store bucket usage"),
    30: ("NETWORK", "Compute*Month", "Network usage"),
    31: ("VPC", "Compute*Month", "VPC usage"),
}

# What a server has a tariff of from the start: of other types somebody makes one.
TARIFFS = (*range(1, 15), *range(21, 26))
_OF_DISKS = range(21, 25)


def tariff(kind: int) -> QuotaTariffRow:
    """The tariff that servers begin with for a type of usage."""
    name, unit, label = USAGE[kind]
    return {
        "usageType": kind,
        "usageName": name,
        "usageUnit": unit,
        "usageDiscriminator": "1" if kind in _OF_DISKS else "",
        "tariffValue": 0.0,
        "effectiveDate": "2010-05-04T00:00:00+0000",
        "usageTypeDescription": label,
        "currency": CURRENCY,
        "name": name,
        "position": 1,
    }


def check_dates(call: Call) -> None:
    """431 when a time ends before it starts."""
    start, end = call.moment("startdate"), call.moment("enddate")
    if start is not None and end is not None and end < start:
        raise invalid("the end is before the start")
