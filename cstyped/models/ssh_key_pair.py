# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class SshKeyPair(Model):
    """SshKeyPair, as the server answers it (SSHKeyPairResponse).

    Answered by listSSHKeyPairs, registerSSHKeyPair.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    fingerprint: str
    """digest that identifies the public key"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
