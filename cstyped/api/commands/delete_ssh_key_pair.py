# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteSSHKeyPairRequest(Request):
    """The request of deleteSSHKeyPair; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteSSHKeyPair"
    name: str
    """the name"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_ssh_key_pair(
    client: BaseClient,
    *,
    name: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Success:
    """Delete an SSH key pair by its name.

    Args:
        name: the name
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        projectid: the project (Project id)

    Returns:
        Success.
    """
    return client.send(
        DeleteSSHKeyPairRequest(name=name, account=account, domainid=domainid, projectid=projectid)
    )
