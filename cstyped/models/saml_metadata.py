# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class SamlMetadata(Model):
    """SamlMetadata, as the server answers it (SAMLMetaDataResponse).

    Answered by getSPMetadata.
    """

    jobid: str | None = None
    """id of the last job on the SAML metadata"""
    jobstatus: int | None = None
    """status of the last job on the SAML metadata: 0 pending, 1 done, 2 failed"""
    metadata: str | None = None
    """SAML metadata as XML"""
