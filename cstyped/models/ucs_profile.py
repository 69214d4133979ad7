# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class UcsProfile(Model):
    """UcsProfile, as the server answers it (UcsProfileResponse).

    Answered by listUcsProfiles.
    """

    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    ucsdn: str | None = None
    """distinguished name of the UCS profile"""
