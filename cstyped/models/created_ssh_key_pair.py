# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model


class CreatedSshKeyPair(Model):
    """CreatedSshKeyPair, as the server answers it (CreateSSHKeyPairResponse).

    Answered by createSSHKeyPair.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"privatekey"})
    id: str
    """id of the created SSH key pair"""
    name: str
    """name of the created SSH key pair"""
    account: str | None = None
    """name of the owning account"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    fingerprint: str
    """digest that identifies the public key"""
    hasannotations: bool | None = None
    """whether the created SSH key pair has annotations"""
    jobid: str | None = None
    """id of the last job on the created SSH key pair"""
    jobstatus: int | None = None
    """status of the last job on the created SSH key pair: 0 pending, 1 done, 2 failed"""
    privatekey: str
    """text of the private key, told once"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
