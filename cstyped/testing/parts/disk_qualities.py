"""What service and disk offerings say of disks: tags, speeds, caches, kinds of storage."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from cstyped.checks.json_types import is_list

from ..asking.call import Call
from ..refusal import INTERNAL, SERVER_API, Refusal, invalid
from ..rows.kinds import STORAGE_POOLS, VOLUMES

if TYPE_CHECKING:
    from ..rows.typed import DiskOfferingRow

# Parameter -> field.
RATES = {
    f"{unit}{way}rate{rest}": f"disk{shown}{way.capitalize()}Rate{suffix}"
    for unit, shown in (("bytes", "Bytes"), ("iops", "Iops"))
    for way in ("read", "write")
    for rest, suffix in (("", ""), ("max", "Max"), ("maxlength", "MaxLength"))
}
_CACHES = ("none", "writeback", "writethrough", "hypervisor_default")
_PROVISIONING = ("thin", "sparse", "fat")


def qualities(call: Call) -> dict[str, object]:
    """The fields of a new offering that its parameters become. Refuses what does not go."""
    fields: dict[str, object] = {**rates(call), **cache(call)}
    storage = call.text("storagetype", "shared").lower()
    if storage not in ("shared", "local"):
        raise invalid(f"{storage} is no type of storage: say shared or local")
    provisioning = call.text("provisioningtype", "thin").lower()
    if provisioning not in _PROVISIONING:
        # The server stumbles over it.
        raise Refusal(INTERNAL, f"{provisioning} is no type of provisioning", SERVER_API)
    fields |= {"storagetype": storage, "provisioningtype": provisioning}
    if (reserve := call.number("hypervisorsnapshotreserve")) is not None:
        if reserve < 0:
            raise invalid("hypervisorsnapshotreserve is no less than 0")
        fields["hypervisorsnapshotreserve"] = reserve
    return fields | _operations(call)


def _operations(call: Call) -> dict[str, object]:
    """Guaranteed operations a second: chosen with each volume, set here, or none."""
    chosen = call.flag("customizediops")
    if chosen is None:
        return {}
    if chosen:
        return {"iscustomizediops": True}
    least, most = call.number("miniops"), call.number("maxiops")
    if least is None and most is None:
        return {"iscustomizediops": False, "miniops": 0, "maxiops": 0}
    if least is None or least <= 0:
        raise invalid("miniops is greater than 0")
    if least > (most or 0):
        raise invalid("miniops is no greater than maxiops")
    return {"iscustomizediops": False, "miniops": least, "maxiops": most}


def rates(call: Call) -> dict[str, object]:
    """The limits of bytes and operations a second that are given."""
    for kind in ("bytesread", "byteswrite", "iopsread", "iopswrite"):
        usual, most = call.number(f"{kind}rate"), call.number(f"{kind}ratemax")
        if usual is not None and most is not None and most < usual:
            raise invalid(f"{kind}rate is no greater than {kind}ratemax")
    given = {field: call.number(parameter) for parameter, field in RATES.items()}
    return {field: value for field, value in given.items() if value is not None}


def cache(call: Call) -> dict[str, object]:
    """The cache mode that is given."""
    mode = call.text("cachemode")
    if mode is None:
        return {}
    if mode.lower() not in _CACHES:
        raise invalid(f"{mode} is no cache mode: say one of {', '.join(_CACHES)}")
    return {"cacheMode": mode.lower()}


def tags(text: str) -> str:
    """Tags without white space around them."""
    return ",".join(tag.strip() for tag in text.split(","))


def change_tags(call: Call, offering: DiskOfferingRow, text: str) -> None:
    """Give an offering other storage tags. 431 while a pool with volumes of it lacks them."""
    if not text.strip():
        offering.pop("tags", None)
        return
    wanted = set(tags(text).split(","))
    for volume in call.store.where(VOLUMES, diskofferingid=offering["id"]):
        pool = call.store.get(volume.get("storageid"), STORAGE_POOLS)
        if pool is not None and not wanted <= tags_of(pool):
            raise invalid(f"storage pool {pool['name']} has volumes of it, and not all these tags")
    offering["tags"] = tags(text)


def tags_of(row: Mapping[str, object]) -> set[str]:
    """The storage tags of an offering or a pool."""
    found = row.get("tags") or row.get("storagetags")
    if is_list(found):
        return {str(tag) for tag in found}
    return set(str(found).split(",")) if found else set()
