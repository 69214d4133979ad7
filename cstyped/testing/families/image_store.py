"""Image stores."""

from __future__ import annotations

from ..asking.call import Call, Listing, behaviour
from ..asking.listing import listed
from ..parts import build
from ..refusal import Refusal
from ..rows.stored import UntypedRow


@behaviour("listSwifts", evidence="source: QueryManagerImpl.searchForImageStores")
@behaviour("listImageStores", "listSecondaryStagingStores", evidence="recorded: infra")
def stores(call: Call) -> Listing:
    name = call.command.name
    rows = [
        row
        for row in call.store.rows("ImageStore")
        if (row.get("providername") == "Swift") == (name == "listSwifts")
        and name != "listSecondaryStagingStores"
    ]
    return listed(call, rows)


@behaviour("addImageStore", evidence="recorded: infra")
def add_image_store(call: Call) -> UntypedRow:
    url = call.get("url", "")
    name = call.get("name") or url
    if any(row.get("url") == url for row in call.store.rows("ImageStore")):
        raise Refusal(530, f"there is an image store at {url} already", 4250)
    return build.image_store(call.site, call.rows.get("zoneid"), name, url, call.get("provider"))
