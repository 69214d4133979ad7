# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model


class OauthProvider(Model):
    """OauthProvider, as the server answers it (OauthProviderResponse).

    Answered by listOauthProvider, registerOauthProvider, updateOauthProvider.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"secretkey"})
    id: str
    """id of the OAuth provider"""
    name: str | None = None
    """name of the OAuth provider"""
    clientid: str | None = None
    """client id issued by the OAuth provider"""
    description: str | None = None
    """description of the OAuth provider"""
    enabled: bool
    """whether it is switched on"""
    jobid: str | None = None
    """id of the last job on the OAuth provider"""
    jobstatus: int | None = None
    """status of the last job on the OAuth provider: 0 pending, 1 done, 2 failed"""
    provider: str | None = None
    """name of the provider"""
    redirecturi: str | None = None
    """URL to return to, as registered at the OAuth provider"""
    secretkey: str | None = None
    """client secret issued by the OAuth provider"""
