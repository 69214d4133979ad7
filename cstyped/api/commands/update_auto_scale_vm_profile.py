# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Base64, FlatMap, OneOrMore, Pairs, Request, StructMap, Wire

from ...types import NameValue

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.auto_scale_vm_profile import AutoScaleVmProfile


class UpdateAutoScaleVmProfileRequest(Request):
    """The request of updateAutoScaleVmProfile; `client.send` takes it and returns
    Job[AutoScaleVmProfile].
    """

    command: ClassVar[str] = "updateAutoScaleVmProfile"
    wire: ClassVar[Wire] = Wire(
        maps={
            "counterparam": StructMap(keys=("name", "value")),
            "otherdeployparams": StructMap(keys=("name", "value")),
            "userdatadetails": FlatMap(),
        },
        secrets=frozenset({"userdata", "userdatadetails"}),
    )
    id: str
    """the resource (AutoScaleVmProfile id)"""
    autoscaleuserid: str | None = None
    """the user in whose name machines are started and destroyed (User id)"""
    counterparam: OneOrMore[NameValue] | None = None
    """settings of the counters, such as the SNMP community and port"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    expungevmgraceperiod: int | None = None
    """seconds that open connections get before a machine is destroyed"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    otherdeployparams: OneOrMore[NameValue] | None = None
    """further parameters for the deployment [since 4.18.0]"""
    serviceofferingid: str | None = None
    """the service offering (ServiceOffering id) [since 4.18.0]"""
    templateid: str | None = None
    """the template (Template id)"""
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


def update_auto_scale_vm_profile(
    client: BaseClient,
    *,
    id: str,
    autoscaleuserid: str | None = None,
    counterparam: OneOrMore[NameValue] | None = None,
    customid: str | None = None,
    expungevmgraceperiod: int | None = None,
    fordisplay: bool | None = None,
    otherdeployparams: OneOrMore[NameValue] | None = None,
    serviceofferingid: str | None = None,
    templateid: str | None = None,
    userdata: Base64 | None = None,
    userdatadetails: Pairs | None = None,
    userdataid: str | None = None,
) -> Job[AutoScaleVmProfile]:
    """Change how the machines of an autoscale group are deployed.

    Args:
        id: the resource (AutoScaleVmProfile id)
        autoscaleuserid: the user in whose name machines are started and destroyed (User id)
        counterparam: settings of the counters, such as the SNMP community and port
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        expungevmgraceperiod: seconds that open connections get before a machine is destroyed
        fordisplay: visible to ordinary users [since 4.4]
        otherdeployparams: further parameters for the deployment [since 4.18.0]
        serviceofferingid: the service offering (ServiceOffering id) [since 4.18.0]
        templateid: the template (Template id)
        userdata: user data for cloud-init: bytes, or a string that is base64-encoded already
            [since 4.18.0]
        userdatadetails: values for the variables of the user data [since 4.18.1]
        userdataid: the stored user data (UserData id) [since 4.18.1]

    Returns:
        The job; `.result()` waits for it and gives the AutoScaleVmProfile.
    """
    return client.send(
        UpdateAutoScaleVmProfileRequest(
            id=id,
            autoscaleuserid=autoscaleuserid,
            counterparam=counterparam,
            customid=customid,
            expungevmgraceperiod=expungevmgraceperiod,
            fordisplay=fordisplay,
            otherdeployparams=otherdeployparams,
            serviceofferingid=serviceofferingid,
            templateid=templateid,
            userdata=userdata,
            userdatadetails=userdatadetails,
            userdataid=userdataid,
        )
    )
