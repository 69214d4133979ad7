# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import ElasticLbSupport


class Capabilities(Model):
    """Capabilities, as the server answers it (CapabilitiesResponse).

    Answered by listCapabilities.
    """

    additionalconfigenabled: bool | None = None
    """whether `extraconfig` may be given"""
    allowusercreateprojects: bool | None = None
    """whether ordinary users may found projects"""
    allowuserexpungerecovervm: bool
    """whether users may recover or expunge destroyed machines"""
    allowuserexpungerecovervolume: bool
    """whether users may recover or expunge destroyed volumes"""
    allowuserforcestopvm: bool | None = None
    """whether users may cut a machine's power"""
    allowuserviewalldomainaccounts: bool
    """whether users see the other accounts of their domain"""
    allowuserviewdestroyedvm: bool
    """whether users see destroyed machines"""
    apilimitinterval: int | None = None
    """seconds after which the count of calls starts anew"""
    apilimitmax: int | None = None
    """calls allowed in one interval"""
    cloudstackversion: str
    """release of the server"""
    customdiskofferingmaxsize: int | None = None
    """GiB of the largest disk with custom size"""
    customdiskofferingminsize: int | None = None
    """GiB of the smallest disk with custom size"""
    customhypervisordisplayname: str | None = None
    """name shown for the custom hypervisor type"""
    defaultuipagesize: int | None = None
    """rows that the web interface shows on a page"""
    dynamicrolesenabled: bool
    """whether roles are kept in the database and can be edited"""
    dynamicscalingenabled: bool | None = None
    """whether CPU and memory may change while machines run"""
    extensionspath: str | None = None
    """directory of the extensions on the management servers"""
    instanceleaseenabled: bool | None = None
    """whether machines can have a lease"""
    instancesdisksstatsretentionenabled: bool | None = None
    """whether disk statistics of machines are kept"""
    instancesdisksstatsretentiontime: int | None = None
    """minutes that disk statistics of machines are kept"""
    instancesstatsretentiontime: int | None = None
    """minutes that statistics of machines are kept"""
    instancesstatsuseronly: bool | None = None
    """whether system machines are left out of the statistics"""
    jobid: str | None = None
    """id of the last job on the capabilities"""
    jobstatus: int | None = None
    """status of the last job on the capabilities: 0 pending, 1 done, 2 failed"""
    kubernetesclusterexperimentalfeaturesenabled: bool
    """whether trial features such as private registries are on"""
    kubernetesserviceenabled: bool
    """whether Kubernetes clusters can be made"""
    kvmsnapshotenabled: bool
    """whether KVM volumes can be snapshot while in use"""
    projectinviterequired: bool | None = None
    """whether accounts join a project by invitation only"""
    regionsecondaryenabled: bool
    """whether image stores can serve a whole region"""
    securitygroupsenabled: bool
    """whether security groups are used"""
    sharedfsvmmincpucount: int | None = None
    """fewest CPUs of the machine under a shared file system"""
    sharedfsvmminramsize: int | None = None
    """least memory, in MiB, of the machine under a shared file system"""
    supportELB: ElasticLbSupport | None = None
    """whether basic zones offer elastic load balancing, as text"""
    userpublictemplateenabled: bool
    """whether users may make templates public"""
