# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.ssh_key_pair import SshKeyPair


class RegisterSSHKeyPairRequest(Request):
    """The request of registerSSHKeyPair; `client.send` takes it and returns SshKeyPair."""

    command: ClassVar[str] = "registerSSHKeyPair"
    name: str
    """the name"""
    publickey: str
    """text of the public key"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> SshKeyPair:
        """Decode the answer."""
        from ...models.ssh_key_pair import SshKeyPair

        return envelope.object(SshKeyPair)


def register_ssh_key_pair(
    client: BaseClient,
    *,
    name: str,
    publickey: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> SshKeyPair:
    """Register the public half of your own SSH key pair.

    Args:
        name: the name
        publickey: text of the public key
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        projectid: the project (Project id)

    Returns:
        SshKeyPair.
    """
    return client.send(
        RegisterSSHKeyPairRequest(
            name=name, publickey=publickey, account=account, domainid=domainid, projectid=projectid
        )
    )
