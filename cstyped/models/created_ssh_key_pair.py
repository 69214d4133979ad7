# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""CreatedSshKeyPair, as the server answers it (CreateSSHKeyPairResponse)."""

from __future__ import annotations

from cstyped.model import Model


class CreatedSshKeyPair(Model):
    """CreatedSshKeyPair, as the server answers it (CreateSSHKeyPairResponse).

    Answered by createSSHKeyPair.
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
    privatekey: str
    project: str | None = None
    projectid: str | None = None
