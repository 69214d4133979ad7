# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import HostHaProviderClass


class HostHaProvider(Model):
    """HostHaProvider, as the server answers it (HAProviderResponse).

    Answered by listHostHAProviders.
    """

    haprovider: HostHaProviderClass | None = None
    """name of the host HA provider"""
    jobid: str | None = None
    """id of the last job on the host HA provider"""
    jobstatus: int | None = None
    """status of the last job on the host HA provider: 0 pending, 1 done, 2 failed"""
    type: list[str] | None = None
    """type of the host HA provider"""
