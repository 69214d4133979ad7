"""Map parameters: wrong keys, missing keys, wrong values."""

from cstyped import Client, DeployVirtualMachineRequest
from cstyped.types import DataDiskDetails


def of_a_known_structure(client: Client) -> None:
    client.deploy_virtual_machine(
        serviceofferingid="s",
        zoneid="z",
        iptonetworklist={"network": "n"},  # error: networkid
    )
    client.deploy_virtual_machine(
        serviceofferingid="s",
        zoneid="z",
        iptonetworklist=[{"networkid": "n", "ipv4": "10.1.1.7"}],  # error: ip
    )
    client.deploy_virtual_machine(
        serviceofferingid="s",
        zoneid="z",
        iptonetworklist=[{"ip": "10.1.1.7"}],  # error: networkid is required
    )
    DeployVirtualMachineRequest(
        serviceofferingid="s",
        zoneid="z",
        datadisksdetails={"diskofferingid": "d", "deviceid": "1"},  # error: a number
    )


def kept_in_a_variable() -> DataDiskDetails:
    disk: DataDiskDetails = {"diskofferingid": "d"}  # error: deviceid is required
    return disk


def pairs(client: Client) -> None:
    client.create_tags(resourceids=["m"], resourcetype="UserVm", tags=["a=b"])  # error: a map
    client.create_tags(resourceids=["m"], resourcetype="UserVm", tags={"a": 1})  # error: text
    client.list_volumes(tags="role=web")  # error: a map
