# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""SamlMetadata, as the server answers it (SAMLMetaDataResponse)."""

from __future__ import annotations

from cstyped.model import Model


class SamlMetadata(Model):
    """SamlMetadata, as the server answers it (SAMLMetaDataResponse).

    Answered by getSPMetadata.
    """

    jobid: str | None = None
    jobstatus: int | None = None
    metadata: str | None = None
