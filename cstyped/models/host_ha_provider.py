# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import HostHaProviderClass


class HostHaProvider(Model):
    """HostHaProvider, as the server answers it (HAProviderResponse).

    Answered by listHostHAProviders.
    """

    haprovider: HostHaProviderClass | None = None
    """the host HA provider, by name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    type: list[str] | None = None
    """the kind"""
