# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""UcsProfile, as the server answers it (UcsProfileResponse)."""

from __future__ import annotations

from cstyped.model import Model


class UcsProfile(Model):
    """UcsProfile, as the server answers it (UcsProfileResponse).

    Answered by listUcsProfiles.
    """

    jobid: str | None = None
    jobstatus: int | None = None
    ucsdn: str | None = None
