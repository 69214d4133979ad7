# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""AutoScaleVmProfile, as the server answers it (AutoScaleVmProfileResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import UserDataOverridePolicy


class AutoScaleVmProfile(Model):
    """AutoScaleVmProfile, as the server answers it (AutoScaleVmProfileResponse).

    Answered by createAutoScaleVmProfile, listAutoScaleVmProfiles, updateAutoScaleVmProfile.
    """

    id: str
    account: str | None = None
    autoscaleuserid: str | None = None
    counterparam: dict[str, str] | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    expungevmgraceperiod: int | None = None
    fordisplay: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    otherdeployparams: dict[str, str] | None = None
    project: str | None = None
    projectid: str | None = None
    serviceofferingid: str | None = None
    templateid: str | None = None
    userdata: str | None = None
    userdatadetails: str | None = None
    userdataid: str | None = None
    userdataname: str | None = None
    userdatapolicy: UserDataOverridePolicy | None = None
    zoneid: str | None = None
