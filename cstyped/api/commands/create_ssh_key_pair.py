# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.created_ssh_key_pair import CreatedSshKeyPair


class CreateSSHKeyPairRequest(Request):
    """The request of createSSHKeyPair; `client.send` takes it and returns CreatedSshKeyPair."""

    command: ClassVar[str] = "createSSHKeyPair"
    name: str
    """the name"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> CreatedSshKeyPair:
        """Decode the answer."""
        from ...models.created_ssh_key_pair import CreatedSshKeyPair

        return envelope.object(CreatedSshKeyPair)


def create_ssh_key_pair(
    client: BaseClient,
    *,
    name: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> CreatedSshKeyPair:
    """Generate an SSH key pair; its private key is shown only in this answer.

    Args:
        name: the name
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        projectid: the project (Project id)

    Returns:
        CreatedSshKeyPair.
    """
    return client.send(
        CreateSSHKeyPairRequest(name=name, account=account, domainid=domainid, projectid=projectid)
    )
