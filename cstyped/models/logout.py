# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class Logout(Model):
    """Logout, as the server answers it (LogoutCmdResponse).

    Answered by logout, samlSlo.
    """

    description: str | None = None
    """`success`"""
    jobid: str | None = None
    """id of the last job on the logout"""
    jobstatus: int | None = None
    """status of the last job on the logout: 0 pending, 1 done, 2 failed"""
