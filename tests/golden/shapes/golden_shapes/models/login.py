# @generated from dump.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model


class Login(Model):
    """Login, as the server answers it (LoginCmdResponse).

    Answered by login.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"sessionkey"})
    jobid: str | None = None
    """id of the last job on the login"""
    jobstatus: int | None = None
    """status of the last job on the login: 0 pending, 1 done, 2 failed"""
    sessionkey: str
    """key to send with each further call"""
    timeout: int | None = None
    """seconds without a call after which the session ends"""
