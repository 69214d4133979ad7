# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, FlatMap, Pairs, Request, Wire

from ...types import HOST_ALLOCATION_ACTION_VALUES, HostAllocationAction

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.host import Host


class UpdateHostRequest(Request):
    """The request of updateHost; `client.send` takes it and returns Host."""

    command: ClassVar[str] = "updateHost"
    wire: ClassVar[Wire] = Wire(
        maps={"externaldetails": FlatMap()},
        secrets=frozenset({"externaldetails"}),
        empty_lists={"hosttags": "clears"},
        one_case={"allocationstate": HOST_ALLOCATION_ACTION_VALUES},
    )
    id: str
    """the resource (Host id)"""
    allocationstate: HostAllocationAction | None = None
    """whether new machines may be placed on the host: Enable or Disable"""
    annotation: str | None = None
    """text of the note [since 4.11]"""
    cleanupexternaldetails: bool | None = None
    """drop the external details that are stored now [since 4.22.0]"""
    externaldetails: Pairs | None = None
    """settings handed to the extension [since 4.21.0]"""
    hosttags: CommaList[str] | None = None
    """host tags, a comma list; an empty list leaves none"""
    istagarule: bool | None = None
    """the tag is a JavaScript rule"""
    name: str | None = None
    """the name [since 4.15]"""
    oscategoryid: str | None = None
    """the OS category (OsCategory id)"""
    url: str | None = None
    """URL of the store, e.g. `nfs://host/path`"""

    def parse(self, envelope: Envelope) -> Host:
        """Decode the answer."""
        from ...models.host import Host

        return envelope.object(Host)


def update_host(
    client: BaseClient,
    *,
    id: str,
    allocationstate: HostAllocationAction | None = None,
    annotation: str | None = None,
    cleanupexternaldetails: bool | None = None,
    externaldetails: Pairs | None = None,
    hosttags: CommaList[str] | None = None,
    istagarule: bool | None = None,
    name: str | None = None,
    oscategoryid: str | None = None,
    url: str | None = None,
) -> Host:
    """Change a host's name, tags or state; disabled, it takes no new machines.

    Args:
        id: the resource (Host id)
        allocationstate: whether new machines may be placed on the host: Enable or Disable
        annotation: text of the note [since 4.11]
        cleanupexternaldetails: drop the external details that are stored now [since 4.22.0]
        externaldetails: settings handed to the extension [since 4.21.0]
        hosttags: host tags, a comma list; an empty list leaves none
        istagarule: the tag is a JavaScript rule
        name: the name [since 4.15]
        oscategoryid: the OS category (OsCategory id)
        url: URL of the store, e.g. `nfs://host/path`

    Returns:
        Host.
    """
    return client.send(
        UpdateHostRequest(
            id=id,
            allocationstate=allocationstate,
            annotation=annotation,
            cleanupexternaldetails=cleanupexternaldetails,
            externaldetails=externaldetails,
            hosttags=hosttags,
            istagarule=istagarule,
            name=name,
            oscategoryid=oscategoryid,
            url=url,
        )
    )
