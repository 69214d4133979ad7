# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .affinity_group import AffinityGroup
from .nic import Nic
from .resource_tag import ResourceTag
from .security_group import SecurityGroup


class ExpungedVirtualMachine(Model):
    """ExpungedVirtualMachine, as the server answers it (ExpungedUserVmResponse).

    Answered by destroyVirtualMachine.
    """

    affinitygroup: list[AffinityGroup] | None = None
    """affinity groups of the machine"""
    deleteprotection: bool | None = None
    """whether deletion is refused"""
    nic: list[Nic] | None = None
    """network cards"""
    securitygroup: list[SecurityGroup] | None = None
    """security groups of the machine"""
    tags: list[ResourceTag] | None = None
    """resource tags of the expunged virtual machine"""
