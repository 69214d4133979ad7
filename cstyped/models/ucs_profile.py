# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class UcsProfile(Model):
    """UcsProfile, as the server answers it (UcsProfileResponse).

    Answered by listUcsProfiles.
    """

    jobid: str | None = None
    """id of the last job on the UCS profile"""
    jobstatus: int | None = None
    """status of the last job on the UCS profile: 0 pending, 1 done, 2 failed"""
    ucsdn: str | None = None
    """distinguished name of the UCS profile"""
