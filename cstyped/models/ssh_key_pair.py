# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""SshKeyPair, as the server answers it (SSHKeyPairResponse)."""

from __future__ import annotations

from cstyped.model import Model


class SshKeyPair(Model):
    """SshKeyPair, as the server answers it (SSHKeyPairResponse).

    Answered by listSSHKeyPairs, registerSSHKeyPair.
    """

    id: str
    name: str
    account: str | None = None
    domain: str | None = None
    domainid: str | None = None
    fingerprint: str
    hasannotations: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    project: str | None = None
    projectid: str | None = None
