# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class Logout(Model):
    """Logout, as the server answers it (LogoutCmdResponse).

    Answered by logout, samlSlo.
    """

    description: str | None = None
    """`success`"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
