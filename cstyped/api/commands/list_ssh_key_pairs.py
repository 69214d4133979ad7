# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.ssh_key_pair import SshKeyPair


class ListSSHKeyPairsRequest(Request):
    """The request of listSSHKeyPairs; `client.send` takes it and returns ListResult[SshKeyPair]."""

    command: ClassVar[str] = "listSSHKeyPairs"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    fingerprint: str | None = None
    """only the key pair whose public key has this fingerprint"""
    id: str | None = None
    """only the one with this id (SshKeyPair id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""

    def parse(self, envelope: Envelope) -> ListResult[SshKeyPair]:
        """Decode the answer."""
        from ...models.ssh_key_pair import SshKeyPair

        return envelope.list(SshKeyPair)


def list_ssh_key_pairs(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fingerprint: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
) -> ListResult[SshKeyPair]:
    """List SSH key pairs: names and fingerprints, no private keys.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        fingerprint: only the key pair whose public key has this fingerprint
        id: only the one with this id (SshKeyPair id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)

    Returns:
        ListResult[SshKeyPair]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListSSHKeyPairsRequest(
            account=account,
            domainid=domainid,
            fingerprint=fingerprint,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            name=name,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
        )
    )
