"""Extensions, and the clusters that are registered with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..asking.call import Call
from ..refusal import failure, invalid
from ..rows.kinds import EXTENSIONS
from ..rows.stored import Shown

if TYPE_CHECKING:
    from ..rows.store import Store
    from ..rows.typed import ClusterRow, ExtensionRow


def extension_of(store: Store, cluster_id: str) -> ExtensionRow | None:
    """The extension that a cluster is registered with."""
    for extension in store.rows(EXTENSIONS):
        if any(each["id"] == cluster_id for each in extension.get("resources", [])):
            return extension
    return None


def check_external(call: Call) -> ExtensionRow | None:
    """The extension that is given for a new cluster: for one of external hosts only."""
    extension = call.given("extensionid", EXTENSIONS)
    if extension is not None and call.text("hypervisor", "").lower() != "external":
        raise invalid("an extension is given for clusters of external hosts only")
    if extension is None and call.pairs("externaldetails"):
        raise invalid("externaldetails are given with an extension only")
    return extension


def register(
    call: Call, extension: ExtensionRow, cluster: ClusterRow, details: dict[str, str]
) -> None:
    """Register a cluster of external hosts with an extension."""
    if cluster["hypervisortype"].lower() != "external":
        raise failure(f"cluster {cluster['name']} has no external hosts")
    if (other := extension_of(call.store, cluster["id"])) is not None:
        raise failure(f"cluster {cluster['name']} is registered with {other['name']} already")
    entry: Shown = {
        "id": cluster["id"],
        "name": cluster["name"],
        "type": "Cluster",
        "created": call.stamp,
    }
    if details:
        entry["details"] = details
    extension["resources"] = [*extension.get("resources", []), entry]


def unregister(store: Store, cluster_id: str) -> None:
    """Have a cluster registered with no extension."""
    extension = extension_of(store, cluster_id)
    if extension is None:
        return
    left = [each for each in extension["resources"] if each["id"] != cluster_id]
    if left:
        extension["resources"] = left
    else:
        del extension["resources"]
