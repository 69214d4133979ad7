# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model


class CloudianSsoLogin(Model):
    """CloudianSsoLogin, as the server answers it (CloudianSsoLoginResponse).

    Answered by cloudianSsoLogin.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"url"})
    jobid: str | None = None
    """id of the last job on the cloudian sso login"""
    jobstatus: int | None = None
    """status of the last job on the cloudian sso login: 0 pending, 1 done, 2 failed"""
    url: str | None = None
    """the URL"""
