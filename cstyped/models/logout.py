# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Logout, as the server answers it (LogoutCmdResponse)."""

from __future__ import annotations

from cstyped.model import Model


class Logout(Model):
    """Logout, as the server answers it (LogoutCmdResponse).

    Answered by logout, samlSlo.
    """

    description: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
