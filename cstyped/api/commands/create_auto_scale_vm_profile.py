# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Base64, FlatMap, OneOrMore, Pairs, Request, StructMap, Wire

from ...types import NameValue

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.auto_scale_vm_profile import AutoScaleVmProfile


class CreateAutoScaleVmProfileRequest(Request):
    """The request of createAutoScaleVmProfile; `client.send` takes it and returns
    Job[AutoScaleVmProfile].
    """

    command: ClassVar[str] = "createAutoScaleVmProfile"
    wire: ClassVar[Wire] = Wire(
        maps={
            "counterparam": StructMap(keys=("name", "value")),
            "otherdeployparams": StructMap(keys=("name", "value")),
            "userdatadetails": FlatMap(),
        },
        secrets=frozenset({"userdata", "userdatadetails"}),
    )
    serviceofferingid: str
    """the service offering (ServiceOffering id)"""
    templateid: str
    """the template (Template id)"""
    zoneid: str
    """the zone (Zone id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    autoscaleuserid: str | None = None
    """the user in whose name machines are started and destroyed (User id)"""
    counterparam: OneOrMore[NameValue] | None = None
    """settings of the counters, such as the SNMP community and port"""
    domainid: str | None = None
    """the domain (Domain id)"""
    expungevmgraceperiod: int | None = None
    """seconds that open connections get before a machine is destroyed"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    otherdeployparams: OneOrMore[NameValue] | None = None
    """further parameters for the deployment"""
    projectid: str | None = None
    """the project (Project id)"""
    userdata: Base64 | None = None
    """user data for cloud-init: bytes, or a string that is base64-encoded already [since 4.18.0]"""
    userdatadetails: Pairs | None = None
    """values for the variables of the user data [since 4.18.1]"""
    userdataid: str | None = None
    """the stored user data (UserData id) [since 4.18.1]"""

    def parse(self, envelope: Envelope) -> Job[AutoScaleVmProfile]:
        """Decode the answer."""
        from ...models.auto_scale_vm_profile import AutoScaleVmProfile

        return envelope.job(AutoScaleVmProfile)


def create_auto_scale_vm_profile(
    client: BaseClient,
    *,
    serviceofferingid: str,
    templateid: str,
    zoneid: str,
    account: str | None = None,
    autoscaleuserid: str | None = None,
    counterparam: OneOrMore[NameValue] | None = None,
    domainid: str | None = None,
    expungevmgraceperiod: int | None = None,
    fordisplay: bool | None = None,
    otherdeployparams: OneOrMore[NameValue] | None = None,
    projectid: str | None = None,
    userdata: Base64 | None = None,
    userdatadetails: Pairs | None = None,
    userdataid: str | None = None,
) -> Job[AutoScaleVmProfile]:
    """Define how the machines of an autoscale group are deployed.

    Args:
        serviceofferingid: the service offering (ServiceOffering id)
        templateid: the template (Template id)
        zoneid: the zone (Zone id)
        account: name of the owning account; goes together with `domainid`
        autoscaleuserid: the user in whose name machines are started and destroyed (User id)
        counterparam: settings of the counters, such as the SNMP community and port
        domainid: the domain (Domain id)
        expungevmgraceperiod: seconds that open connections get before a machine is destroyed
        fordisplay: visible to ordinary users [since 4.4]
        otherdeployparams: further parameters for the deployment
        projectid: the project (Project id)
        userdata: user data for cloud-init: bytes, or a string that is base64-encoded already
            [since 4.18.0]
        userdatadetails: values for the variables of the user data [since 4.18.1]
        userdataid: the stored user data (UserData id) [since 4.18.1]

    Returns:
        The job; `.result()` waits for it and gives the AutoScaleVmProfile.
    """
    return client.send(
        CreateAutoScaleVmProfileRequest(
            serviceofferingid=serviceofferingid,
            templateid=templateid,
            zoneid=zoneid,
            account=account,
            autoscaleuserid=autoscaleuserid,
            counterparam=counterparam,
            domainid=domainid,
            expungevmgraceperiod=expungevmgraceperiod,
            fordisplay=fordisplay,
            otherdeployparams=otherdeployparams,
            projectid=projectid,
            userdata=userdata,
            userdatadetails=userdatadetails,
            userdataid=userdataid,
        )
    )
