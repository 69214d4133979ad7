# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model


class NewUserKeys(Model):
    """NewUserKeys, as the server answers it (NewUserKeysResponse).

    Answered by registerUserKeys.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"apikey", "secretkey"})
    apikey: str
    """the user's API key"""
    apikeyaccess: bool | None = None
    """whether API keys may be used; can be inherited"""
    jobid: str | None = None
    """id of the last job on the new user keys"""
    jobstatus: int | None = None
    """status of the last job on the new user keys: 0 pending, 1 done, 2 failed"""
    secretkey: str
    """the secret key"""
