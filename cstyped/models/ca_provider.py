# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class CaProvider(Model):
    """CaProvider, as the server answers it (CAProviderResponse).

    Answered by listCAProviders.
    """

    name: str
    """name of the CA provider"""
    description: str
    """description of the CA provider"""
    jobid: str | None = None
    """id of the last job on the CA provider"""
    jobstatus: int | None = None
    """status of the last job on the CA provider: 0 pending, 1 done, 2 failed"""
