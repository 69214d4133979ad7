# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model

from ..types import UserDataOverridePolicy


class AutoScaleVmProfile(Model):
    """AutoScaleVmProfile, as the server answers it (AutoScaleVmProfileResponse).

    Answered by createAutoScaleVmProfile, listAutoScaleVmProfiles, updateAutoScaleVmProfile.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"userdata", "userdatadetails"})
    id: str
    """id of the auto scale machine profile"""
    account: str | None = None
    """name of the owning account"""
    autoscaleuserid: str | None = None
    """id of the user in whose name machines are started and destroyed"""
    counterparam: dict[str, str] | None = None
    """settings of the counters, such as the SNMP community and port"""
    destroyvmgraceperiod: int | None = None
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    expungevmgraceperiod: int | None = None
    """seconds that open connections get before a machine is destroyed"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    jobid: str | None = None
    """id of the last job on the auto scale machine profile"""
    jobstatus: int | None = None
    """status of the last job on the auto scale machine profile: 0 pending, 1 done, 2 failed"""
    otherdeployparams: dict[str, str] | None = None
    """further parameters for the deployment"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    serviceofferingid: str | None = None
    """id of the service offering of new machines"""
    templateid: str | None = None
    """id of the template of new machines"""
    userdata: str | None = None
    """user data for cloud-init, base64-encoded"""
    userdatadetails: str | None = None
    """values for the variables of the user data, as text"""
    userdataid: str | None = None
    """id of the stored user data"""
    userdataname: str | None = None
    """name of the stored user data"""
    userdatapolicy: UserDataOverridePolicy | None = None
    """whether user data given at deployment adds, replaces or is refused"""
    zoneid: str | None = None
    """id of the zone"""
