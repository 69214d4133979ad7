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
    """the id"""
    account: str | None = None
    """the owning account, by name"""
    autoscaleuserid: str | None = None
    """the user in whose name machines are started and destroyed, by id"""
    counterparam: dict[str, str] | None = None
    """settings of the counters, such as the SNMP community and port"""
    destroyvmgraceperiod: int | None = None
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    expungevmgraceperiod: int | None = None
    """seconds that open connections get before a machine is destroyed"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    otherdeployparams: dict[str, str] | None = None
    """further parameters for the deployment"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    serviceofferingid: str | None = None
    """the service offering of new machines, by id"""
    templateid: str | None = None
    """the template of new machines, by id"""
    userdata: str | None = None
    """user data for cloud-init, base64-encoded"""
    userdatadetails: str | None = None
    """values for the variables of the user data, as text"""
    userdataid: str | None = None
    """the stored user data, by id"""
    userdataname: str | None = None
    """the stored user data, by name"""
    userdatapolicy: UserDataOverridePolicy | None = None
    """whether user data given at deployment adds, replaces or is refused"""
    zoneid: str | None = None
    """the zone, by id"""
