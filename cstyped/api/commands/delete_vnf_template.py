# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteVnfTemplateRequest(Request):
    """The request of deleteVnfTemplate; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteVnfTemplate"
    id: str
    """the resource (Template id)"""
    forced: bool | None = None
    """delete it although machines use it [since 4.9+]"""
    issystem: bool | None = None
    """must be true for a system template [since 4.20.0]"""
    zoneid: str | None = None
    """the zone whose copy goes; left out, all go (Zone id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_vnf_template(
    client: BaseClient,
    *,
    id: str,
    forced: bool | None = None,
    issystem: bool | None = None,
    zoneid: str | None = None,
) -> Job[Success]:
    """Delete a VNF template from one zone, or from all.

    Since CloudStack 4.19.0.

    Args:
        id: the resource (Template id)
        forced: delete it although machines use it [since 4.9+]
        issystem: must be true for a system template [since 4.20.0]
        zoneid: the zone whose copy goes; left out, all go (Zone id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        DeleteVnfTemplateRequest(id=id, forced=forced, issystem=issystem, zoneid=zoneid)
    )
