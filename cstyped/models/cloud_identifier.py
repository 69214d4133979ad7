# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model


class CloudIdentifier(Model):
    """CloudIdentifier, as the server answers it (CloudIdentifierResponse).

    Answered by getCloudIdentifier.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"signature"})
    cloudidentifier: str | None = None
    """id of this CloudStack installation"""
    jobid: str | None = None
    """id of the last job on the cloud identifier"""
    jobstatus: int | None = None
    """status of the last job on the cloud identifier: 0 pending, 1 done, 2 failed"""
    signature: str | None = None
    """the id, signed"""
    userid: str | None = None
    """id of the user"""
