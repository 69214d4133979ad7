# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteDomainRequest(Request):
    """The request of deleteDomain; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteDomain"
    id: str
    """the resource (Domain id)"""
    cleanup: bool | None = None
    """delete the accounts and domains below too"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_domain(client: BaseClient, *, id: str, cleanup: bool | None = None) -> Job[Success]:
    """Delete a domain, and with cleanup its subdomains and accounts too.

    Args:
        id: the resource (Domain id)
        cleanup: delete the accounts and domains below too

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteDomainRequest(id=id, cleanup=cleanup))
