# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""CloudIdentifier, as the server answers it (CloudIdentifierResponse)."""

from __future__ import annotations

from cstyped.model import Model


class CloudIdentifier(Model):
    """CloudIdentifier, as the server answers it (CloudIdentifierResponse).

    Answered by getCloudIdentifier.
    """

    cloudidentifier: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    signature: str | None = None
    userid: str | None = None
