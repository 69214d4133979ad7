"""Object stores."""

from __future__ import annotations

from urllib.parse import urlsplit

from ..asking import conventions
from ..asking.call import Call, behaviour
from ..refusal import failure, invalid
from ..rows.stored import UntypedRow

_OBJECT_STORES = frozenset(["simulator", "minio", "ceph", "cloudian hyperstore"])


@behaviour("addObjectStoragePool", evidence="recorded: more")
def add_object_store(call: Call) -> UntypedRow:
    provider = str(call.get("provider"))
    if provider.lower() not in _OBJECT_STORES:
        raise invalid(f"there is no provider {provider} of object storage")
    host = urlsplit(str(call.get("url"))).hostname
    if host is None or host == "localhost" or host.startswith(("127.", "0.", "169.254.")):
        raise invalid(f"{call.get('url')} is not a URL of another machine")
    keys = call.map("details").keys() if call.has("details") else set[str]()
    if provider.lower() != "simulator" and not keys >= {"accesskey", "secretkey"}:
        raise failure("the keys of the object storage are missing")
    row = conventions.made(call, "ObjectStore") | {"providername": provider}
    row.pop("details", None)
    return call.new("ObjectStore", row)
