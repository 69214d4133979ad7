# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model


class OauthProvider(Model):
    """OauthProvider, as the server answers it (OauthProviderResponse).

    Answered by listOauthProvider, registerOauthProvider, updateOauthProvider.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"secretkey"})
    id: str
    """the id"""
    name: str | None = None
    """the name"""
    clientid: str | None = None
    """client id issued by the OAuth provider"""
    description: str | None = None
    """free text that explains it"""
    enabled: bool
    """whether it is switched on"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    provider: str | None = None
    """the provider, by name"""
    redirecturi: str | None = None
    """URL to return to, as registered at the OAuth provider"""
    secretkey: str | None = None
    """client secret issued by the OAuth provider"""
