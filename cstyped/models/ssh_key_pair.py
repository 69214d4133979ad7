# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class SshKeyPair(Model):
    """SshKeyPair, as the server answers it (SSHKeyPairResponse).

    Answered by listSSHKeyPairs, registerSSHKeyPair.
    """

    id: str
    """id of the SSH key pair"""
    name: str
    """name of the SSH key pair"""
    account: str | None = None
    """name of the owning account"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    fingerprint: str
    """digest that identifies the public key"""
    hasannotations: bool | None = None
    """whether the SSH key pair has annotations"""
    jobid: str | None = None
    """id of the last job on the SSH key pair"""
    jobstatus: int | None = None
    """status of the last job on the SSH key pair: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
